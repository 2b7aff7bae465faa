package clinic.backcheck.staff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.privacy.EncryptedText;
import clinic.backcheck.staff.factor.OneTimeCodes;
import clinic.backcheck.staff.factor.SecondFactors;
import clinic.backcheck.staff.factor.SecondFactors.Outcome;
import clinic.backcheck.web.WebException;

/** The second step of a sign-in, and setting it up. */
@Service
class SecondSteps {

	/** Of the session: the secret that is being set up, encrypted. */
	private static final String SECRET = SecondSteps.class.getName() + ".secret";

	/** Of the session: whose secret that is. */
	private static final String WHOSE = SecondSteps.class.getName() + ".whose";

	private final SecondFactors factors;

	private final OneTimeCodes codes;

	private final Accounts accounts;

	private final EncryptedText cipher;

	private final ApplicationEventPublisher events;

	SecondSteps(SecondFactors factors, OneTimeCodes codes, Accounts accounts, EncryptedText cipher,
			ApplicationEventPublisher events) {
		this.factors = factors;
		this.codes = codes;
		this.accounts = accounts;
		this.cipher = cipher;
		this.events = events;
	}

	boolean mustEnrol(UUID account) {
		return !this.factors.has(account);
	}

	/** Who it is, all steps done. */
	StaffMember member(UUID id) {
		Account account = this.accounts.account(id);
		if (account.state() != AccountState.ACTIVE) {
			throw WebException.conflict(); // disabled while the code was typed
		}
		return account.member();
	}

	String email(UUID id) {
		return this.accounts.account(id).email();
	}

	/** In no transaction: what was counted and used up stays so, whatever comes after. */
	Outcome check(UUID account, String typed, String address) {
		Outcome outcome = this.factors.check(account, typed, address);
		this.events.publishEvent(switch (outcome) {
			case PASSED -> new AccountEvent.SecondFactorPassed(account);
			case RECOVERED -> new AccountEvent.RecoveryCodeUsed(account);
			case WRONG, WAIT -> new AccountEvent.SecondFactorFailed(account);
		});
		return outcome;
	}

	/**
	 * The secret to set up. It belongs to the session and to this account: whoever else
	 * knows the password, or signed in here before, does not get to see it.
	 */
	String secret(UUID account, HttpSession session) {
		if (account.toString().equals(session.getAttribute(WHOSE))
				&& session.getAttribute(SECRET) instanceof String hidden) {
			return Objects.requireNonNull(this.cipher.convertToEntityAttribute(hidden));
		}
		String secret = this.codes.newSecret();
		session.setAttribute(SECRET, this.cipher.convertToDatabaseColumn(secret));
		session.setAttribute(WHOSE, account.toString());
		return secret;
	}

	/**
	 * Sets up the secret of this session, and records it: both or neither.
	 * @return recovery codes, told once; empty where the code is wrong
	 */
	@Transactional
	public Optional<List<String>> setUp(UUID account, String code, HttpSession session) {
		try {
			Optional<List<String>> recovery = this.factors.setUp(account, secret(account, session), code);
			if (recovery.isPresent()) {
				this.events.publishEvent(new AccountEvent.SecondFactorSetUp(account));
				session.removeAttribute(SECRET);
				session.removeAttribute(WHOSE);
			}
			return recovery;
		}
		catch (DataIntegrityViolationException ex) {
			throw WebException.conflict(); // set up at the same time elsewhere
		}
	}

}
