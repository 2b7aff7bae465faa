package clinic.backcheck.staff;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.privacy.KeyedHash;

/** Makes one-time links and takes them back. A token is told once and never stored. */
@Service
class Invitations {

	static final Duration FIRST_ACCOUNT = Duration.ofHours(24);

	static final Duration MEMBER = Duration.ofDays(7);

	private static final int TOKEN_BYTES = 24;

	private final InvitationRepository invitations;

	private final KeyedHash hash;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	Invitations(InvitationRepository invitations, KeyedHash hash, Clock clock) {
		this.invitations = invitations;
		this.hash = hash;
		this.clock = clock;
	}

	/** A token for the first account; any earlier one is void. */
	@Transactional
	public String forTheFirstAccount() {
		this.invitations.voidThoseForTheFirstAccount();
		return save(null, FIRST_ACCOUNT);
	}

	/** A token to set the password of an account; any earlier one is void. */
	@Transactional
	public String to(UUID accountId) {
		this.invitations.voidThoseOf(accountId);
		return save(accountId, MEMBER);
	}

	/** What the token is for, if it is still good. */
	@Transactional(readOnly = true)
	public Optional<Invitation> find(String token) {
		return this.invitations.findByTokenHashAndExpiresAtAfter(hash(token), this.clock.instant());
	}

	/** Uses the token up: of two people who try at once, one gets {@code true}. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean use(String token) {
		return this.invitations.use(hash(token), this.clock.instant()) == 1;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void voidThoseOf(UUID accountId) {
		int unused = this.invitations.voidThoseOf(accountId);
	}

	private String save(@Nullable UUID accountId, Duration goodFor) {
		byte[] bytes = new byte[TOKEN_BYTES];
		this.random.nextBytes(bytes);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.invitations.save(new Invitation(hash(token), accountId, this.clock.instant().plus(goodFor)));
		return token;
	}

	private String hash(String token) {
		return this.hash.of("staff invitation", token);
	}

}
