package clinic.backcheck.staff;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	/** As the pages give them: names, e-mail addresses, and the clinic. */
	private static final List<String> SHOWN = List.of("Priya Nair", "priya.nair@willowlane.example", "José Núñez",
			"Willow Lane Clinic");

	private final PasswordRules rules = new PasswordRules();

	@ParameterizedTest
	@CsvSource({ "'',missing", "short-one-1,short", "password1234,easy", "qwertyuiop12,easy", "aaaaaaaaaaaaaaaa,easy",
			"lenavoss1970,easy", "willowlane12,easy" })
	void whatIsGuessedFirstIsRefused(String password, String problem) {
		assertThat(this.rules.problem(password, List.of("Lena Voss", "lenavoss", "willowlane")))
			.contains("staff.password." + problem);
	}

	@ParameterizedTest
	@ValueSource(strings = { "willowlaneclinic", "PriyaNair2026", "WillowLaneClinic1", "priya.nair2026",
			"Willow-Lane-Clinic", "NairPriya2026!", "nair-priya-willow", "Willow Lane Priya 26", "W1ll0w-L4ne-Cl1n1c",
			"P.r.i.y.a.Nair2026", "priya.nair@willowlane.example", "JoséNúñez2026", "jose.nunez.2026" })
	void whatTheClinicShowsIsNoPassword(String password) {
		assertThat(this.rules.problem(password, SHOWN)).contains("staff.password.easy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "correct horse battery", "quite another staple", "tangerine-sofa-98-windmill",
			"teapot lantern gravel", "orbit Nair velvet comb", "river planet stone clock", "x$9!kQ#2&vL*",
			"فانوس نهر حجر ساعة" })
	void whatHasLittleToDoWithThemIsGood(String password) {
		assertThat(this.rules.problem(password, SHOWN)).isEmpty();
	}

	@Test
	void longerThanTheHashReadsIsRefused() {
		assertThat(this.rules.problem("é".repeat(37), List.of())).contains("staff.password.long");
	}

	@Test
	void aFewWordsThatDoNotBelongTogetherAreGood() {
		assertThat(this.rules.problem("correct horse battery", List.of())).isEmpty();
	}

}
