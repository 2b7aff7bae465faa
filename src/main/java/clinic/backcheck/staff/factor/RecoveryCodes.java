package clinic.backcheck.staff.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.privacy.KeyedHash;

/** Ten codes to sign in with, once each, where the telephone is lost. */
@Component
class RecoveryCodes {

	private static final int HOW_MANY = 10;

	/** No letters or digits that look alike. */
	private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

	/** 31 signs, ten of them: some 49 bits. */
	private static final int HALF = 5;

	private final RecoveryCodeRepository codes;

	private final KeyedHash hash;

	private final SecureRandom random = new SecureRandom();

	RecoveryCodes(RecoveryCodeRepository codes, KeyedHash hash) {
		this.codes = codes;
		this.hash = hash;
	}

	/** New codes; earlier ones are void. They are told once and never stored. */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<String> renew(UUID account) {
		int unused = this.codes.forget(account);
		List<String> fresh = Stream.generate(this::code).distinct().limit(HOW_MANY).toList();
		this.codes.saveAll(fresh.stream().map((code) -> new RecoveryCode(account, hash(account, code))).toList());
		return fresh;
	}

	boolean use(UUID account, String typed) {
		return this.codes.use(account, hash(account, typed)) == 1;
	}

	int left(UUID account) {
		return this.codes.countByAccountId(account);
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(UUID account) {
		int unused = this.codes.forget(account);
	}

	private String code() {
		return half() + "-" + half();
	}

	private String half() {
		return this.random.ints(HALF, 0, ALPHABET.length())
			.mapToObj(ALPHABET::charAt)
			.collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
			.toString();
	}

	private String hash(UUID account, String code) {
		return this.hash.of("staff recovery code", account + " " + SecondFactors.tidy(code));
	}

}
