package clinic.backcheck.web;

import java.time.ZoneId;
import java.time.DayOfWeek;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RegionsTests {

	private final Regions regions = Regions.read(new ClassPathResource("catalogue/regions.yaml"), List.of("en"));

	@ParameterizedTest
	@ValueSource(strings = { "GB", "IE", "US", "CA", "AU", "NZ", "EU" })
	void everyRegionNamesEveryService(String id) {
		Region region = this.regions.named(id);

		assertThat(region.emergencyNumber()).matches("[0-9]{3}");
		assertThat(Region.TEXTS).allSatisfy((key) -> assertThat(region.text(key, "en")).isNotBlank());
	}

	@Test
	void anUnknownRegionListsThoseThatExist() {
		assertThatIllegalStateException().isThrownBy(() -> this.regions.named("UK"))
			.withMessageContaining("no region 'UK'")
			.withMessageContaining("AU, CA, EU, GB, IE, NZ, US");
	}

	@Test
	void everyProblemIsReportedAtOnce() {
		assertThatIllegalStateException().isThrownBy(() -> read("""
				GB:
				  emergencyNumber: "999"
				  texts: {en: {emergency-department: A&E, hospital: x}}
				US:
				  emergencyNumber: nine
				"""))
			.withMessageContaining("GB: texts: en: doctor is missing")
			.withMessageContaining("GB: texts: en: hospital is not a known text")
			.withMessageContaining("US: give emergencyNumber")
			.withMessageContaining("US: texts: en: crisis-line is missing");
	}

	@Test
	void anUnknownPropertyStopsTheStart() {
		assertThatIllegalStateException().isThrownBy(() -> read("GB: {emergencynumber: \"999\"}"))
			.withMessageContaining("emergencynumber");
	}

	@Test
	void aRegionNamedTwiceStopsTheStart() {
		assertThatIllegalStateException().isThrownBy(() -> read("GB: {}\nGB: {}")).withMessageContaining("Duplicate");
	}

	@Test
	void aLanguageWithoutTextsStopsTheStart() {
		assertThatIllegalStateException()
			.isThrownBy(() -> Regions.read(new ClassPathResource("catalogue/regions.yaml"), List.of("en", "fr")))
			.withMessageContaining("GB: texts: fr: doctor is missing");
	}

	@Test
	void fillsThePlaceholdersOfATextFromTheRegion() {
		Clinic clinic = clinic();

		assertThat(clinic.fill("Call {emergency-number} or {clinic-name} on {clinic-phone}. See your {doctor}.", "en"))
			.isEqualTo("Call 911 or Elm Street Clinic on 555 0100. See your primary care doctor.");
	}

	@Test
	void aPlaceholderWithACapitalGivesOne() {
		assertThat(clinic().fill("{Paracetamol} may help. Wrap it in {cling-film}.", "en"))
			.isEqualTo("Acetaminophen may help. Wrap it in plastic wrap.");
	}

	@Test
	void fillsInNoLanguageThatTheRegionLacks() {
		assertThatIllegalArgumentException().isThrownBy(() -> clinic().fill("{doctor}", "xx"))
			.withMessageContaining("'doctor'")
			.withMessageContaining("'xx'");
	}

	private Clinic clinic() {
		ZoneId zone = ZoneId.of("America/New_York");
		return new Clinic("Elm Street Clinic", "555 0100", "tel:5550100", zone,
				OpeningHours.parse(Map.of(DayOfWeek.MONDAY, "08:00-18:00"), zone), this.regions.named("US"));
	}

	private static Regions read(String yaml) {
		return Regions.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)), List.of("en"));
	}

}
