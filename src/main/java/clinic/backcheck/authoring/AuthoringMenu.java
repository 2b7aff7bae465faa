package clinic.backcheck.authoring;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import clinic.backcheck.web.StaffLink;

/** The editions, as an entry of the staff menu. */
@Configuration(proxyBeanMethods = false)
class AuthoringMenu {

	@Bean
	StaffLink editionsLink() {
		return new StaffLink("staff.menu.editions", "/staff/editions", 30,
				Set.of("TRIAGE", "CLINICIAN", "AUTHOR", "ADMIN"));
	}

}
