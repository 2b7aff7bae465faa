package clinic.backcheck.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import clinic.backcheck.vignettes.Shipped;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every message that patients read exists in every language of the shipped edition. The
 * texts of the catalogue itself are compared when it is read.
 */
class TranslationsTests {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final List<String> FOR_PATIENTS = List.of("web", "questionnaire", "exchange");

	/** Words that Spanish has as well. */
	private static final Set<String> SAME_ON_PURPOSE = Set.of("web.form.error", "web.privacy.cookie.title",
			"questionnaire.error", "questionnaire.title.error", "questionnaire.recheck.flag.none");

	private static final List<String> FOR_STAFF = List.of("staff", "worklist", "authoring");

	@ParameterizedTest
	@ValueSource(strings = { "es", "pl", "ar" })
	void everyMessageForPatientsExistsWithTheSameArguments(String language) {
		for (String bundle : FOR_PATIENTS) {
			Properties english = read(bundle + ".properties");

			assertThat(english).as(bundle).hasSizeGreaterThan(20);
			assertThat(Translations.faults(english, read(bundle + "_" + language + ".properties"), SAME_ON_PURPOSE))
				.as(bundle + " in " + language)
				.isEmpty();
		}
	}

	@Test
	void theseAreTheLanguagesOfTheEditionAndOfTheMessages() {
		assertThat(Shipped.edition().languages()).containsExactly("en", "es", "pl", "ar");
		assertThat(Code.files(MESSAGES, ".properties")).hasSize(4 * FOR_PATIENTS.size() + FOR_STAFF.size());
		assertThat(FOR_STAFF).allSatisfy((bundle) -> assertThat(MESSAGES.resolve(bundle + ".properties")).exists());
	}

	@Test
	void everyFaultIsFound() {
		Properties english = Translations.read(
				"a=Call {0}\nb=Back\nc=Help\nd=Send\ne=At {0}\nf=BackCheck {0}\ng=Go\nh=Stop\ni={0,choice,1#1 day|1<{0} days}");
		Properties translated = Translations.read(
				"a=Llame\nb=Back\nc=\ne=L'hora {0}\nf=BackCheck {0}\ng=Ir\nh=Alto\ni={0,choice,1#1 día|1<{0 días}\nx=Más");

		assertThat(Translations.faults(english, translated, Set.of())).satisfiesExactly(
				(fault) -> assertThat(fault).isEqualTo("a has the arguments [] and not [0]"),
				(fault) -> assertThat(fault).isEqualTo("b is not translated"),
				(fault) -> assertThat(fault).isEqualTo("c is empty"),
				(fault) -> assertThat(fault).isEqualTo("d is missing"),
				(fault) -> assertThat(fault).isEqualTo("e has an apostrophe that is not doubled"),
				(fault) -> assertThat(fault).startsWith("i cannot be read"),
				(fault) -> assertThat(fault).isEqualTo("x is no message in English"));
		assertThat(Translations.faults(english, english, Set.of("a", "b", "c", "d", "e", "g", "h", "i"))).isEmpty();
	}

	private static Properties read(String name) {
		assertThat(Files.exists(MESSAGES.resolve(name))).as(name).isTrue();
		return Translations.read(Code.text(MESSAGES.resolve(name)));
	}

}
