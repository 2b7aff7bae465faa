package clinic.backcheck.questionnaire.checks;

import java.time.Duration;
import java.util.Set;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import clinic.backcheck.rules.Urgency;

/**
 * How re-checks are handled.
 *
 * @param link how long the link to a re-check works, at most as long as the result is
 * kept
 * @param grace how long after its time a re-check may come before silence counts
 * @param awaited the levels at which silence is told to the clinic
 */
@Validated
@ConfigurationProperties("backcheck.rechecks")
public record RecheckSettings(@DefaultValue("90d") @NotNull Duration link, @DefaultValue("12h") @NotNull Duration grace,
		@DefaultValue( {
				"EMERGENCY", "URGENT" }) @NotNull Set<Urgency> awaited){

	public RecheckSettings {
		awaited = Set.copyOf(awaited);
	}

}
