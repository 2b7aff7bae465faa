package clinic.backcheck.worklist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.questionnaire.StopCounts;
import clinic.backcheck.questionnaire.TelephoneChecks;
import clinic.backcheck.staff.StaffDirectory;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.OpeningHours;
import clinic.backcheck.web.Region;

/** Starts this module alone, with its own tables and stand-ins for its neighbours. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ApplicationModuleTest(extraIncludes = "privacy")
@Import(WorklistTest.Neighbours.class)
@MockitoBean(types = { SentChecks.class, TelephoneChecks.class, StopCounts.class, AlertStatus.class, Editions.class,
		StaffDirectory.class, AuditTrail.class })
public @interface WorklistTest {

	/** What the module needs of the others and tests do not change. */
	@TestConfiguration(proxyBeanMethods = false)
	class Neighbours {

		static final ZoneId LONDON = ZoneId.of("Europe/London");

		@Bean
		Clinic clinic() {
			return new Clinic("Willow Lane", "01632 960147", "tel:+441632960147", LONDON,
					OpeningHours.parse(Map.of(DayOfWeek.MONDAY, "08:00-18:00"), LONDON),
					new Region("GB", "999", null, Map.of()));
		}

	}

}
