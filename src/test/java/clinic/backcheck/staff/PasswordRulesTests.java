package clinic.backcheck.staff;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private final PasswordRules rules = new PasswordRules();

	@ParameterizedTest
	@CsvSource({ "'',missing", "short-one-1,short", "password1234,easy", "qwertyuiop12,easy", "aaaaaaaaaaaaaaaa,easy",
			"lenavoss1970,easy", "willowlane12,easy" })
	void whatIsGuessedFirstIsRefused(String password, String problem) {
		assertThat(this.rules.problem(password, List.of("Lena Voss", "lenavoss", "willowlane")))
			.contains("staff.password." + problem);
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
