package clinic.backcheck.staff.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Watches the pages with cases on them; slice tests of such pages import it. */
@Configuration(proxyBeanMethods = false)
public class AuditConfiguration {

	@Bean
	WebMvcConfigurer auditedPages(AuditTrail trail) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new AuditedPages(trail))
					.addPathPatterns("/staff", "/staff/views", "/staff/cases/**")
					.excludePathPatterns("/staff/cases/*/looking"); // an open page says
																	// so each minute
			}
		};
	}

}
