package clinic.backcheck.questionnaire.checks;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long checks and results are kept.
 *
 * @param idle a check that is not finished is deleted after this time without activity
 * @param keepAdviceOnly results that were not sent
 * @param keepSent results that were sent to the clinic
 */
@Validated
@ConfigurationProperties("backcheck.checks")
public record CheckSettings(@DefaultValue("24h") @NotNull Duration idle,
		@DefaultValue("30d") @NotNull Duration keepAdviceOnly, @DefaultValue("2922d") @NotNull Duration keepSent) {
}
