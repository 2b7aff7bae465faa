package clinic.backcheck.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.NullSecurityContextRepository;

import clinic.backcheck.staff.audit.SignInAudit;

/**
 * Sign-in by the clinic's identity provider. It only says who somebody is: which accounts
 * there are and what they may do is decided here.
 */
final class OidcDoor {

	private static final Logger LOG = LoggerFactory.getLogger(OidcDoor.class);

	static final String PATH = "/staff/oidc";

	private static final String NO_ACCOUNT = "no_account";

	private final InMemoryClientRegistrationRepository registrations;

	private final AccountRepository accounts;

	private final SignInAudit audit;

	private final boolean secondFactorDone;

	private final OidcUserService users = new OidcUserService();

	OidcDoor(Iterable<ClientRegistration> configured, AccountRepository accounts, SignInAudit audit,
			boolean secondFactorDone) {
		this.registrations = new InMemoryClientRegistrationRepository(
				StreamSupport.stream(configured.spliterator(), false).map(OidcDoor::comingBackHere).toList());
		this.accounts = accounts;
		this.audit = audit;
		this.secondFactorDone = secondFactorDone;
	}

	List<Provider> providers() {
		return StreamSupport.stream(this.registrations.spliterator(), false)
			.map((registration) -> new Provider(PATH + "/" + registration.getRegistrationId(),
					registration.getClientName()))
			.toList();
	}

	void open(HttpSecurity http) {
		http.oauth2Login((login) -> login.loginPage(StaffSecurity.SIGN_IN)
			.clientRegistrationRepository(this.registrations)
			.authorizedClientRepository(new NoTokensKept())
			.authorizationEndpoint((start) -> start.baseUri(PATH))
			.redirectionEndpoint((end) -> end.baseUri(PATH + "/code/*"))
			.userInfoEndpoint((user) -> user.oidcUserService(this::known))
			// The session is to hold what we make of the answer, not the answer.
			.securityContextRepository(new NullSecurityContextRepository())
			.successHandler(this::enter)
			.failureHandler(OidcDoor::refuse));
	}

	/** Whoever has no account here is refused, as by a wrong password. */
	private OidcUser known(OidcUserRequest request) {
		OidcUser user = this.users.loadUser(request);
		if (account(user).isEmpty()) {
			this.audit.refused((user.getEmail() != null) ? user.getEmail() : user.getName());
			throw new OAuth2AuthenticationException(NO_ACCOUNT);
		}
		return user;
	}

	private Optional<Account> account(OidcUser user) {
		if (user.getEmail() == null || !Boolean.TRUE.equals(user.getEmailVerified())) {
			return Optional.empty();
		}
		return this.accounts.findByEmail(Credentials.tidy(user.getEmail()))
			.filter((account) -> account.state() == AccountState.ACTIVE);
	}

	void enter(HttpServletRequest request, HttpServletResponse response, Authentication answer) {
		Optional<Account> account = (answer.getPrincipal() instanceof OidcUser user) ? account(user) : Optional.empty();
		if (account.isEmpty()) { // plain OAuth 2.0, which does not say who somebody is
			this.audit.refused(answer.getName());
			refuse(request, response, new OAuth2AuthenticationException(NO_ACCOUNT));
			return;
		}
		this.audit.signedIn(account.get().id()); // before the session, as for a password
		String factor = FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY;
		Authentication who = this.secondFactorDone ? SignInSteps.whole(account.get().member(), Set.of(), factor)
				: SignInSteps.first(new FirstFactor(account.get().id()), factor);
		SignInSteps.keep(who, request, response);
		SignInSteps.seeOther(response, SignInSteps.home(who));
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException refusal) {
		boolean unknown = refusal instanceof OAuth2AuthenticationException oauth
				&& NO_ACCOUNT.equals(oauth.getError().getErrorCode());
		if (!unknown) {
			LOG.warn("A sign-in by OpenID Connect failed: {}", (refusal instanceof OAuth2AuthenticationException oauth)
					? oauth.getError().getErrorCode() : refusal.getClass().getSimpleName());
		}
		SignInSteps.seeOther(response, StaffSecurity.SIGN_IN + (unknown ? "?no-account" : "?provider"));
	}

	/** Spring Boot's default address to come back to is none of the staff pages. */
	private static ClientRegistration comingBackHere(ClientRegistration registration) {
		return ClientRegistration.withClientRegistration(registration)
			.redirectUri("{baseUrl}" + PATH + "/code/{registrationId}")
			.build();
	}

	/**
	 * A button of the sign-in page.
	 *
	 * @param name as configured
	 */
	record Provider(String href, String name) {

	}

}
