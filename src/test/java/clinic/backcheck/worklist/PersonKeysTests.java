package clinic.backcheck.worklist;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import clinic.backcheck.privacy.KeyedHash;
import clinic.backcheck.privacy.PrivacyConfiguration;
import clinic.backcheck.questionnaire.SentCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** Who counts as the same person, however somebody writes. */
class PersonKeysTests {

	@ParameterizedTest
	@CsvSource({ "Łukasz Pawłowski, lukasz pawlowski", "عبد الله, عبدالله", "فاطمة, فاطمه", "على, علي", "محمـد, محمد",
			"أحمد, احمد", "O'Brien, OBRIEN", "Søren Đorđević, Soren Dordevic", "José-María, Jose Maria",
			"İpek Yılmaz, ipek yilmaz", "Weiß, Weiss", "کریم, كريم" })
	void theSameNameWrittenInAnotherWay(String one, String other) {
		hashed((hash) -> assertThat(PersonKeys.name(one, hash)).isEqualTo(PersonKeys.name(other, hash)));
	}

	@ParameterizedTest
	@CsvSource({ "Anna, Hanna", "عمر, عمرو", "Li Wei, Wei Li", "Jan Kowalski, Jan Kowalska" })
	void anotherName(String one, String other) {
		hashed((hash) -> assertThat(PersonKeys.name(one, hash)).isNotEqualTo(PersonKeys.name(other, hash)));
	}

	@ParameterizedTest
	@CsvSource({ "07700 900142, +44 7700 900142", "01 234 5678, +353 1 234 5678", "09 123 4567, +64 9 123 4567",
			"02 123 45 67, 0032 2 123 45 67", "٠٧٧٠٠٩٠٠١٤٢, 07700 900142", "(02) 9123-4567, +61 2 9123 4567",
			"612 345 678, +48 612 345 678" })
	void theSameNumberWithAndWithoutTheCountry(String one, String other) {
		hashed((hash) -> assertThat(PersonKeys.telephone(one, hash)).isEqualTo(PersonKeys.telephone(other, hash)));
	}

	@Test
	void namesakesBornOnOtherDaysAreOtherPeople() {
		hashed((hash) -> assertThat(born(1965, hash)).isNotEqualTo(born(1966, hash)));
	}

	private static String born(int year, KeyedHash hash) {
		return PersonKeys
			.of(new SentCheck.Contact("Rosa Marlow", LocalDate.of(year, 3, 12), "07700 900142", null), hash)
			.personHash();
	}

	private static void hashed(Consumer<KeyedHash> check) {
		new ApplicationContextRunner().withUserConfiguration(PrivacyConfiguration.class)
			.withPropertyValues("backcheck.privacy.key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
			.run((context) -> check.accept(context.getBean(KeyedHash.class)));
	}

}
