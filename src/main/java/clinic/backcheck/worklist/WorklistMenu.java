package clinic.backcheck.worklist;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import clinic.backcheck.web.StaffLink;

/** The pages about cases, as entries of the staff menu. */
@Configuration(proxyBeanMethods = false)
class WorklistMenu {

	@Bean
	StaffLink worklistLink() {
		return new StaffLink("staff.menu.worklist", "/staff", 10, Set.of("TRIAGE", "CLINICIAN"));
	}

	@Bean
	StaffLink handoverLink() {
		return new StaffLink("staff.menu.handover", "/staff/handover", 12, Set.of("TRIAGE", "CLINICIAN"));
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
	StaffLink exportLink() {
		return new StaffLink("staff.menu.export", "/staff/export", 39, Set.of("TRIAGE", "CLINICIAN"));
	}

}
