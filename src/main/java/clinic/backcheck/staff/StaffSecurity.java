package clinic.backcheck.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
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

	private static final int BCRYPT_STRENGTH = 12;

	@Bean
	@Order(WebSecurity.STAFF_CHAIN)
	SecurityFilterChain staffChain(HttpSecurity http, Credentials credentials, WebCookies cookies, WebErrors errors,
			SessionLimit limit) {
		WebSecurity.headers(http.securityMatcher("/staff", "/staff/**"));
		return http.authenticationManager(new ProviderManager(credentials))
			.addFilterBefore(limit, SecurityContextHolderFilter.class)
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(SIGN_IN, "/staff/first-account/*", "/staff/invitation/*")
						.permitAll()
						.requestMatchers("/staff/accounts", "/staff/accounts/**", "/staff/hours", "/staff/hours/**")
						.hasRole("ADMIN")
						.requestMatchers("/staff/editions", "/staff/editions/**")
						.authenticated()
						.requestMatchers("/staff/insights", "/staff/insights/**")
						.hasAnyRole("CLINICIAN", "ADMIN")
						.anyRequest()
						.hasAnyRole("TRIAGE", "CLINICIAN"))
			.csrf((csrf) -> csrf.csrfTokenRepository(new StaffCsrf(cookies)))
			.formLogin((form) -> form.loginPage(SIGN_IN)
				.usernameParameter("email")
				.successHandler((request, response, who) -> seeOther(response, home(who)))
				.failureHandler((request, response, refusal) -> seeOther(response,
						SIGN_IN + ((refusal instanceof LockedException) ? "?wait" : "?failed"))))
			.logout((logout) -> logout.logoutUrl("/staff/sign-out")
				.logoutSuccessHandler((request, response, who) -> seeOther(response, SIGN_IN + "?out")))
			.exceptionHandling((handling) -> handling.accessDeniedHandler(errors)
				.authenticationEntryPoint((request, response, refusal) -> seeOther(response, SIGN_IN)))
			.requestCache(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.build();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
	}

	@Bean
	SessionLimit sessionLimit(@Value("${backcheck.staff.session-limit:12h}") Duration limit, Clock clock) {
		return new SessionLimit(limit, clock);
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
	StaffLink worklistLink() {
		return new StaffLink("staff.menu.worklist", "/staff", 10, Set.of("TRIAGE", "CLINICIAN"));
	}

	@Bean
	StaffLink telephoneLink() {
		return new StaffLink("staff.menu.telephone", "/staff/telephone", 15, Set.of("TRIAGE", "CLINICIAN"));
	}

	@Bean
	StaffLink insightsLink() {
		return new StaffLink("staff.menu.insights", "/staff/insights", 20, Set.of("CLINICIAN", "ADMIN"));
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
	StaffLink editionsLink() {
		return new StaffLink("staff.menu.editions", "/staff/editions", 30,
				Set.of("TRIAGE", "CLINICIAN", "AUTHOR", "ADMIN"));
	}

	@Bean
	StaffLink hoursLink() {
		return new StaffLink("staff.menu.hours", "/staff/hours", 45, Set.of("ADMIN"));
	}

	@Bean
	StaffLink accountsLink() {
		return new StaffLink("staff.menu.accounts", "/staff/accounts", 40, Set.of("ADMIN"));
	}

	/** Where somebody's work is. */
	private static String home(Authentication who) {
		StaffMember member = (StaffMember) who.getPrincipal();
		if (member == null || member.is(Role.TRIAGE, Role.CLINICIAN)) {
			return "/staff";
		}
		return member.is(Role.ADMIN) ? "/staff/accounts" : "/staff/editions";
	}

	private static void seeOther(HttpServletResponse response, String path) {
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", path);
	}

}
