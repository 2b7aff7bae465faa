package clinic.backcheck.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

import clinic.backcheck.web.StaffLink;
import clinic.backcheck.web.WebCookies;
import clinic.backcheck.web.WebErrors;
import clinic.backcheck.web.WebSecurity;

/** Who of the staff may open which page. The order of the lines matters. */
@Configuration(proxyBeanMethods = false)
class StaffSecurity {

	static final String SIGN_IN = "/staff/sign-in";

	static final String SECOND_FACTOR = "/staff/second-factor";

	private static final int BCRYPT_STRENGTH = 12;

	@Bean
	@Order(WebSecurity.STAFF_CHAIN)
	SecurityFilterChain staffChain(HttpSecurity http, Credentials credentials, WebCookies cookies, WebErrors errors,
			SessionLimit limit, AuthenticationEventPublisher events, ObjectProvider<OidcDoor> oidc) {
		WebSecurity.headers(http.securityMatcher("/staff", "/staff/**"));
		oidc.ifAvailable((door) -> door.open(http));
		passwordsBy(http, credentials, events);
		return http.addFilterBefore(limit, SecurityContextHolderFilter.class)
			.authorizeHttpRequests(StaffSecurity::rules)
			.csrf((csrf) -> csrf.csrfTokenRepository(new StaffCsrf(cookies)))
			.formLogin((form) -> form.loginPage(SIGN_IN)
				.usernameParameter("email")
				.successHandler((request, response, who) -> SignInSteps.seeOther(response, SignInSteps.home(who)))
				.failureHandler((request, response, refusal) -> SignInSteps.seeOther(response,
						SIGN_IN + ((refusal instanceof LockedException) ? "?wait" : "?failed"))))
			.logout((logout) -> logout.logoutUrl("/staff/sign-out")
				.logoutSuccessHandler((request, response, who) -> SignInSteps.seeOther(response, SIGN_IN + "?out")))
			.exceptionHandling((handling) -> handling.accessDeniedHandler(new SecondFactorFirst(errors))
				.authenticationEntryPoint((request, response, refusal) -> SignInSteps.seeOther(response, SIGN_IN)))
			.requestCache(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.build();
	}

	/** Asked once: the application's own manager, the usual parent, would ask again. */
	private static void passwordsBy(HttpSecurity http, Credentials credentials, AuthenticationEventPublisher events) {
		ProviderManager passwords = new ProviderManager(credentials);
		passwords.setAuthenticationEventPublisher(events);
		AuthenticationManagerBuilder unused = Objects
			.requireNonNull(http.getSharedObject(AuthenticationManagerBuilder.class))
			.parentAuthenticationManager(passwords);
	}

	/**
	 * Whoever gave one factor only has no role, and so comes no further than the second.
	 */
	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.requestMatchers(SIGN_IN, "/staff/first-account/*", "/staff/invitation/*")
			.permitAll()
			.requestMatchers(SECOND_FACTOR, EnrolmentController.PATH)
			.authenticated()
			.requestMatchers("/staff/accounts", "/staff/accounts/**", "/staff/hours", "/staff/hours/**", "/staff/audit",
					"/staff/audit/**")
			.hasRole("ADMIN")
			.requestMatchers("/staff/editions", "/staff/editions/**", OwnAccountController.PATH,
					OwnAccountController.PATH + "/**", StayController.PATH)
			.hasAnyRole("TRIAGE", "CLINICIAN", "AUTHOR", "ADMIN")
			.requestMatchers("/staff/insights", "/staff/insights/**")
			.hasAnyRole("CLINICIAN", "ADMIN")
			.requestMatchers("/staff/shared-device")
			.hasAnyRole("TRIAGE", "CLINICIAN", "ADMIN")
			.anyRequest()
			.hasAnyRole("TRIAGE", "CLINICIAN");
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
	}

	@Bean
	SessionLimit sessionLimit(@Value("${backcheck.staff.session-limit:12h}") Duration limit,
			@Value("${spring.session.timeout:30m}") Duration idle, Clock clock) {
		return new SessionLimit(limit, idle, clock);
	}

	/** The filter belongs to the staff chain alone. */
	@Bean
	FilterRegistrationBean<SessionLimit> noSessionLimitElsewhere(SessionLimit limit) {
		FilterRegistrationBean<SessionLimit> filter = new FilterRegistrationBean<>(limit);
		filter.setEnabled(false);
		return filter;
	}

	@Bean
	CookieSerializer staffCookie(WebCookies cookies) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName("bc_staff");
		cookie.setCookiePath("/staff");
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		if (cookies.alwaysSecure()) {
			cookie.setUseSecureCookie(true);
		}
		return cookie;
	}

	@Bean
	StaffLink posterLink() {
		return new StaffLink("staff.menu.poster", "/staff/poster", 35, Set.of("TRIAGE", "CLINICIAN"));
	}

	@Bean
	StaffLink sharedDeviceLink() {
		return new StaffLink("staff.menu.shared-device", "/staff/shared-device", 37,
				Set.of("TRIAGE", "CLINICIAN", "ADMIN"));
	}

	@Bean
	StaffLink hoursLink() {
		return new StaffLink("staff.menu.hours", "/staff/hours", 45, Set.of("ADMIN"));
	}

	@Bean
	StaffLink accountsLink() {
		return new StaffLink("staff.menu.accounts", "/staff/accounts", 40, Set.of("ADMIN"));
	}

	@Bean
	StaffLink auditLink() {
		return new StaffLink("staff.menu.audit", "/staff/audit", 47, Set.of("ADMIN"));
	}

	@Bean
	StaffLink ownAccountLink() {
		return new StaffLink("staff.menu.account", OwnAccountController.PATH, 90,
				Set.of("TRIAGE", "CLINICIAN", "AUTHOR", "ADMIN"));
	}

}
