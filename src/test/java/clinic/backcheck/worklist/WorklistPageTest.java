package clinic.backcheck.worklist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.privacy.PrivacyConfiguration;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.staff.StaffDirectory;
import clinic.backcheck.web.PageTest;
import clinic.backcheck.web.WebErrors;
import clinic.backcheck.web.WebSecurity;

/**
 * The pages of this module over stand-ins for its data. The chain lets everybody in who
 * is signed in, so that the pages have to guard themselves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PageTest({ WorklistController.class, SearchController.class, SavedViewController.class, NewsController.class,
		CaseController.class, AsSeenController.class })
@Import({ WorklistPageTest.Surroundings.class, WorklistView.class, RowView.class, CaseView.class, ActionsView.class,
		EarlierChecks.class, RecheckView.class, ConflictView.class, Wording.class, CaseAccess.class,
		PrivacyConfiguration.class })
@MockitoBean(types = { WorklistQuery.class, CountQuery.class, SavedViews.class, CaseDesk.class, CaseRechecks.class,
		Cases.class, Viewers.class, SentChecks.class, Editions.class, StaffDirectory.class })
@interface WorklistPageTest {

	/** A Tuesday, two minutes to eleven. */
	String NOW = "2026-11-24T10:58:00Z";

	/** Whoever is signed in, and what time it is. */
	@TestConfiguration(proxyBeanMethods = false)
	class Surroundings {

		@Bean
		@Primary
		Clock stoppedClock() {
			return Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC);
		}

		@Bean
		@Order(WebSecurity.STAFF_CHAIN)
		SecurityFilterChain anybodySignedIn(HttpSecurity http, WebErrors errors) {
			WebSecurity.headers(http.securityMatcher("/staff", "/staff/**"));
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.exceptionHandling((handling) -> handling.accessDeniedHandler(errors).authenticationEntryPoint(errors))
				.build();
		}

	}

}
