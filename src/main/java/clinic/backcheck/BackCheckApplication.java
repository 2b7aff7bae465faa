package clinic.backcheck;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

import clinic.backcheck.staff.audit.AuditCommand;

/** Starts BackCheck, or verifies its audit trail and ends. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class BackCheckApplication {

	public static void main(String[] args) {
		if (AuditCommand.asked(args)) {
			System.exit(AuditCommand.run(args));
		}
		SpringApplication.run(BackCheckApplication.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
