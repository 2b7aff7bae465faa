package clinic.backcheck.staff;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditActor;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.staff.factor.SecondFactors;
import clinic.backcheck.web.WebException;

/** What can be done with accounts. Whatever changes an account ends its sessions. */
@Service
class Accounts {

	private final AccountRepository accounts;

	private final Invitations invitations;

	private final StaffSessions sessions;

	private final PasswordEncoder passwords;

	private final SecondFactors factors;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	Accounts(AccountRepository accounts, Invitations invitations, StaffSessions sessions, PasswordEncoder passwords,
			SecondFactors factors, AuditTrail audit, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.sessions = sessions;
		this.passwords = passwords;
		this.audit = audit;
		this.factors = factors;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public boolean none() {
		return this.accounts.count() == 0;
	}

	@Transactional(readOnly = true)
	public List<Account> all() {
		return this.accounts.findAllByOrderByDisplayNameAscIdAsc();
	}

	@Transactional(readOnly = true)
	public Account account(UUID id) {
		return this.accounts.findById(id).orElseThrow(WebException::notFound);
	}

	@Transactional(readOnly = true)
	public boolean exists(String email) {
		return this.accounts.existsByEmail(email);
	}

	/** Whether there is such an account and it may sign in. */
	@Transactional(readOnly = true)
	public boolean active(String email) {
		return this.accounts.findByEmail(email).filter((found) -> found.state() == AccountState.ACTIVE).isPresent();
	}

	/** Makes the first account, once. */
	@Transactional
	public void first(String token, String email, String name, String password) {
		if (!this.invitations.use(token) || !none()) {
			throw WebException.gone();
		}
		UUID unused = ready(email, name, EnumSet.of(Role.ADMIN, Role.CLINICIAN), password);
	}

	/** Adds an account that has its password already. */
	@Transactional
	public UUID ready(String email, String name, Set<Role> roles, String password) {
		Account account = new Account(email, name, roles);
		account.choosePassword(encode(password));
		this.accounts.saveAndFlush(account);
		record(AuditAction.ACCOUNT_ADDED, account.id(), roles(account.roles()));
		return account.id();
	}

	/** Adds an account and returns the token with which its owner sets the password. */
	@Transactional
	public String invite(String email, String name, Set<Role> roles) {
		Account account = this.accounts.save(new Account(email, name, roles));
		this.accounts.flush();
		String token = this.invitations.to(account.id());
		record(AuditAction.ACCOUNT_ADDED, account.id(), roles(roles));
		return token;
	}

	/** A new link for somebody who lost the first one or the password. */
	@Transactional
	public String inviteAgain(UUID id) {
		if (account(id).state() == AccountState.DISABLED) {
			throw WebException.conflict();
		}
		String token = this.invitations.to(id);
		record(AuditAction.ACCOUNT_LINK_MADE, id, null);
		return token;
	}

	/** Sets the password of the account that the token is for. */
	@Transactional
	public void choosePassword(String token, String password) {
		UUID id = this.invitations.find(token).map(Invitation::accountId).orElseThrow(WebException::gone);
		if (!this.invitations.use(token)) {
			throw WebException.gone();
		}
		changePassword(id, password);
	}

	/**
	 * Sets a password whose owner has shown to be the owner. A link that is still open
	 * would set another one, so it is void.
	 */
	@Transactional
	public void changePassword(UUID id, String password) {
		account(id).choosePassword(encode(password));
		this.invitations.voidThoseOf(id);
		this.sessions.end(id);
		record(AuditAction.PASSWORD_SET, id, null);
	}

	/** Takes the second factor away: the next sign-in sets up a new one. */
	@Transactional
	public void resetSecondFactor(UUID id) {
		this.factors.reset(account(id).id());
		this.sessions.end(id);
		this.events.publishEvent(new AccountEvent.SecondFactorReset(id));
	}

	boolean hasSecondFactor(UUID id) {
		return this.factors.has(id);
	}

	@Transactional
	public void give(UUID id, long version, Set<Role> roles) {
		Account account = asSeen(id, version);
		account.give(roles);
		this.sessions.end(id);
		if (!account.member().is(Role.TRIAGE, Role.CLINICIAN)) {
			this.events.publishEvent(new CaseworkEnded(id));
		}
		record(AuditAction.ROLES_GIVEN, id, roles(roles));
	}

	@Transactional
	public void disable(UUID id, long version) {
		asSeen(id, version).disable();
		this.invitations.voidThoseOf(id);
		this.sessions.end(id);
		this.events.publishEvent(new CaseworkEnded(id));
		record(AuditAction.ACCOUNT_DISABLED, id, null);
	}

	@Transactional
	public void enable(UUID id, long version) {
		asSeen(id, version).enable();
		record(AuditAction.ACCOUNT_ENABLED, id, null);
	}

	private void record(AuditAction what, UUID id, @Nullable String detail) {
		this.audit.record(new AuditEvent(what, AuditActor.id(), id.toString(), detail));
	}

	private static String roles(Set<Role> roles) {
		return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
	}

	private Account asSeen(UUID id, long version) {
		Account account = account(id);
		if (account.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Account.class, id);
		}
		return account;
	}

	private String encode(String password) {
		String encoded = this.passwords.encode(password);
		if (encoded == null) {
			throw new IllegalStateException("The password encoder gave nothing");
		}
		return encoded;
	}

}
