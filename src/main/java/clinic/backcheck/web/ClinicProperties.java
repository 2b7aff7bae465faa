package clinic.backcheck.web;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The clinic as it is configured, before its region and hours are resolved.
 *
 * @param region a key of {@code catalogue/regions.yaml}
 * @param countryCode the country's calling code, so that the telephone link works from
 * abroad; the leading 0 of the number is dropped then
 * @param openingHours by weekday, such as {@code 08:00-12:00, 13:00-18:00}
 * @param languages what pages can be read in, the first is the default
 */
@Validated
@ConfigurationProperties("backcheck.clinic")
record ClinicProperties(@NotBlank(message = "say what the clinic is called") String name,
		@NotBlank(message = "give the clinic's telephone number") @Pattern(regexp = "[+]?[0-9 ()\\-]{3,30}",
				message = "use digits, spaces, brackets and hyphens only") String telephone,
		@DefaultValue("") @Pattern(regexp = "([+][0-9]{1,3})?",
				message = "write it as in +44, or leave it out") String countryCode,
		@NotBlank(message = "name a region of catalogue/regions.yaml") String region,
		@NotNull(message = "give the time zone, as in Europe/London") ZoneId zone,
		@NotEmpty(
				message = "give the opening hours of at least one day, as in monday: 08:00-18:00") @DefaultValue Map<DayOfWeek, String> openingHours,
		@DefaultValue( {
				"en", "es", "pl", "ar" }) @NotEmpty(
						message = "name at least one language, as in en") List<String> languages){

	ClinicProperties {
		openingHours = Map.copyOf(openingHours);
		languages = List.copyOf(languages);
	}

	/** What a telephone dials. */
	String telephoneHref() {
		String digits = this.telephone.replaceAll("[^+0-9]", "");
		boolean national = !this.countryCode.isEmpty() && !digits.startsWith("+");
		return "tel:" + (national ? this.countryCode + digits.replaceFirst("^0", "") : digits);
	}

}
