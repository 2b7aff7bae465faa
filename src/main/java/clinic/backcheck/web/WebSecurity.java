package clinic.backcheck.web;

import java.time.Duration;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;

/**
 * Who may ask for what. Patients: these paths, no session. Staff: the chain of the staff
 * module, before this one. Everything else: there is no such page.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class WebSecurity {

	/** The order of the staff chain: before the patients' one. */
	public static final int STAFF_CHAIN = 1;

	private static final int PATIENT_CHAIN = 2;

	private static final String[] PATIENT_PATHS = { "/", "/check", "/check/**", "/result", "/result/**", "/result.pdf",
			"/return", "/recheck/*", "/help", "/privacy", "/accessibility", "/about", "/about/*", "/language",
			"/assets/**", "/error", "/api/**", "/actuator/health", "/actuator/health/**" };

	private static final String CONTENT = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
			+ "script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	@Bean
	@Order(PATIENT_CHAIN)
	SecurityFilterChain patientChain(HttpSecurity http, WebCookies cookies, WebErrors errors) {
		headers(http.securityMatcher(PATIENT_PATHS));
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(WebCookies.CSRF);
		tokens.setCookieCustomizer((cookie) -> cookies.dress(cookie));
		return withoutSession(http).authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers("/api/**"))
			.exceptionHandling((handling) -> handling.accessDeniedHandler(errors))
			.build();
	}

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	SecurityFilterChain nothingElse(HttpSecurity http, WebErrors errors) {
		headers(http.securityMatcher("/**"));
		return withoutSession(http).authorizeHttpRequests((requests) -> requests.anyRequest().denyAll())
			.csrf(AbstractHttpConfigurer::disable)
			.exceptionHandling((handling) -> handling.accessDeniedHandler(errors).authenticationEntryPoint(errors))
			.build();
	}

	@Bean
	WebErrors webErrors(HandlerExceptionResolver handlerExceptionResolver,
			@Qualifier("thymeleafViewResolver") ViewResolver views, LocaleResolver locales) {
		return new WebErrors(handlerExceptionResolver, views, locales);
	}

	@Bean
	FilterRegistrationBean<FaultFilter> faultFilter() {
		FilterRegistrationBean<FaultFilter> filter = new FilterRegistrationBean<>(new FaultFilter());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<NoSessionFilter> noSessionFilter() {
		FilterRegistrationBean<NoSessionFilter> filter = new FilterRegistrationBean<>(new NoSessionFilter());
		filter.setOrder(-200); // after Spring Session's, before Spring Security's
		return filter;
	}

	/** The security headers that every answer carries. */
	public static HttpSecurity headers(HttpSecurity http) {
		return http.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader(
					(policy) -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.httpStrictTransportSecurity((hsts) -> hsts.maxAgeInSeconds(Duration.ofDays(365).toSeconds())));
	}

	static boolean isStaff(HttpServletRequest request) {
		String path = path(request);
		return path.equals("/staff") || path.startsWith("/staff/");
	}

	/**
	 * The path that was asked for, also where the container has gone on to the error
	 * page.
	 */
	static String path(HttpServletRequest request) {
		Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (original instanceof String text) ? text : request.getRequestURI();
	}

	private static HttpSecurity withoutSession(HttpSecurity http) {
		return http.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable);
	}

}
