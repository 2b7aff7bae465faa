package clinic.backcheck;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts BackCheck. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class BackCheckApplication {

	public static void main(String[] args) {
		SpringApplication.run(BackCheckApplication.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
