package clinic.backcheck.web;

import java.time.Clock;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The beans that every page needs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ ClinicProperties.class, SharedDeviceSettings.class })
class WebConfiguration {

	@Bean
	Languages languages(ClinicProperties properties) {
		return new Languages(properties.languages());
	}

	@Bean
	Clinic clinic(ClinicProperties properties, Languages languages,
			@Value("classpath:catalogue/regions.yaml") Resource regions, ObjectProvider<CurrentHours> current) {
		Region region = Regions.read(regions, languages.tags()).named(properties.region());
		OpeningHours hours = OpeningHours.parse(properties.openingHours(), properties.zone());
		return new Clinic(properties.name(), properties.telephone(), properties.telephoneHref(), properties.zone(),
				() -> {
					CurrentHours source = current.getIfAvailable();
					return (source != null) ? source.hours(hours) : hours;
				}, region);
	}

	@Bean
	PublicAddress publicAddress(@Value("${backcheck.public-url:}") String configured) {
		return new PublicAddress(configured);
	}

	@Bean
	Assets assets() {
		return new Assets();
	}

	@Bean
	WebCookies webCookies(@Value("${backcheck.secure-cookies:auto}") String when) {
		if (!List.of("auto", "always").contains(when)) {
			throw new IllegalStateException("backcheck.secure-cookies: '" + when
					+ "' is not known. Write auto (wherever the request was) or always");
		}
		return new WebCookies("always".equals(when));
	}

	@Bean
	Layouts layouts(Clinic clinic, Assets assets, Languages languages, MessageSource messages, Clock clock,
			SharedDeviceSettings shared, ObjectProvider<StaffLink> staffLinks) {
		return new Layouts(clinic, assets, languages, new HoursInWords(messages), clock, shared,
				staffLinks.stream().toList());
	}

	@Bean
	ErrorResponses errorResponses(Layouts layouts, ObjectProvider<UnsavedTexts> unsaved) {
		return new ErrorResponses(layouts, unsaved);
	}

	/**
	 * A redirect after a POST says 303: the next request is a GET, whatever this one was.
	 */
	@Bean
	static BeanPostProcessor seeOther() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof ThymeleafViewResolver views) {
					views.setRedirectHttp10Compatible(false);
				}
				return bean;
			}
		};
	}

	@Bean
	static BeanPostProcessor markedForms() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof CsrfRequestDataValueProcessor tokens) ? new MarkedForms(tokens) : bean;
			}
		};
	}

	@Bean
	LocaleResolver localeResolver(Languages languages) {
		return new LanguageResolver(languages);
	}

	@Bean
	WebMvcConfigurer layoutConfigurer(Layouts layouts, Languages languages, WebCookies cookies) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new LayoutInterceptor(layouts));
				registry.addInterceptor(new LanguageSwitch(languages, cookies));
				registry.addInterceptor(new CheckGuard())
					.addPathPatterns("/check/**", "/result/**")
					.excludePathPatterns("/check");
			}
		};
	}

}
