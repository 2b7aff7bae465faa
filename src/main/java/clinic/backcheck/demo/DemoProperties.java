package clinic.backcheck.demo;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is made up.
 *
 * @param cases how many cases
 * @param random where the random numbers start: the same number, the same patients
 * @param days over how many days the cases arrived
 * @param open the share of cases that are still open
 * @param claimed the share of those that somebody looks after
 * @param overdue the share of open cases that may have waited too long
 * @param ill the share of patients with something that raises a red flag
 * @param unsure how often a question is answered with "not sure"
 * @param different how many different sets of answers there are at most: those who answer
 * alike share the page of the result, which takes longer to write than all else
 * @param batch how many are written in one transaction
 * @param threads how many transactions at once
 */
@Validated
@ConfigurationProperties("backcheck.seed")
record DemoProperties(@DefaultValue("60") @Min(1) int cases, @DefaultValue("1") long random,
		@DefaultValue("90") @Min(1) int days, @DefaultValue("0.05") @DecimalMin("0") @DecimalMax("1") double open,
		@DefaultValue("0.3") @DecimalMin("0") @DecimalMax("1") double claimed,
		@DefaultValue("0.1") @DecimalMin("0") @DecimalMax("1") double overdue,
		@DefaultValue("0.35") @DecimalMin("0") @DecimalMax("1") double ill,
		@DefaultValue("0.01") @DecimalMin("0") @DecimalMax("1") double unsure,
		@DefaultValue("5000") @Min(1) int different, @DefaultValue("500") @Min(1) int batch,
		@DefaultValue("2") @Min(1) int threads) {
}
