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
import clinic.backcheck.questionnaire.StopCounts;
import clinic.backcheck.staff.StaffDirectory;
import clinic.backcheck.staff.audit.AuditConfiguration;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.web.PageTest;
import clinic.backcheck.web.WebErrors;
import clinic.backcheck.web.WebSecurity;
import clinic.backcheck.web.pdf.PdfConfiguration;

/**
 * The pages of this module over stand-ins for its data. The chain lets everybody in who
 * is signed in, so that the pages have to guard themselves.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PageTest({ WorklistController.class, SearchController.class, SavedViewController.class, NewsController.class,
		StopsController.class, CompareController.class, CaseController.class, AsSeenController.class,
		ExportController.class, HandoverController.class })
@Import({ WorklistPageTest.Surroundings.class, WorklistView.class, RowView.class, CaseView.class, ActionsView.class,
		EarlierChecks.class, RecheckView.class, ConflictView.class, UnsavedNotes.class, Wording.class, CaseAccess.class,
		ExportView.class, HandoverView.class, PrivacyConfiguration.class, AuditConfiguration.class,
		PdfConfiguration.class })
@MockitoBean(types = { WorklistQuery.class, CountQuery.class, SavedViews.class, AlertStatus.class, StopCounts.class,
		CaseDesk.class, CaseRechecks.class, Cases.class, Viewers.class, Timeline.class, ExportWriter.class,
		SentChecks.class, Editions.class, StaffDirectory.class, AuditTrail.class })
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
