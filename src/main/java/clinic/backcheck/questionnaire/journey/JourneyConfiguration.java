package clinic.backcheck.questionnaire.journey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import clinic.backcheck.questionnaire.checks.Returns;
import clinic.backcheck.questionnaire.checks.SharedDevices;

@Configuration(proxyBeanMethods = false)
class JourneyConfiguration {

	@Bean
	WebMvcConfigurer journeyConfigurer(SharedDevices devices, Returns returns) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new SharedDeviceGuard(devices))
					.excludePathPatterns("/assets/**", "/api/**", "/staff/**", "/error", "/check/idle", "/check/ended",
							"/check/begun", "/check/deleted");
				registry.addInterceptor(new ArrivalGuard(returns))
					.excludePathPatterns("/assets/**", "/api/**", "/staff/**", "/error");
			}
		};
	}

}
