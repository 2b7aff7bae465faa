package clinic.backcheck.questionnaire.checks;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ CheckSettings.class, RecheckSettings.class })
@EnableScheduling
class ChecksConfiguration {

}
