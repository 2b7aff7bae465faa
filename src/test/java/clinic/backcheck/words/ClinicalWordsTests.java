package clinic.backcheck.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.vignettes.Shipped;

import static org.assertj.core.api.Assertions.assertThat;

/** Patients read the plain word, staff the clinical one. */
class ClinicalWordsTests {

	private static final Texts TEXTS = Shipped.edition().texts("en");

	private static final Pattern CLINICAL = Pattern.compile(WordList.read("clinical.txt")
		.stream()
		.map(Pattern::quote)
		.collect(Collectors.joining("|", "\\b(", ")\\w*")), Pattern.CASE_INSENSITIVE);

	static List<Passage> passages() {
		return Passages.all();
	}

	@ParameterizedTest
	@MethodSource("passages")
	void patientsReadNoClinicalWord(Passage passage) {
		assertThat(clinical(String.join(" ", passage.pieces()))).as("%s", passage.pieces()).isEmpty();
	}

	@Test
	void norDoTheyOnThePagesAroundTheCheck() {
		ResourceBundle web = ResourceBundle.getBundle("messages/web");

		assertThat(web.keySet()).hasSizeGreaterThan(50)
			.allSatisfy((key) -> assertThat(clinical(web.getString(key))).as(key).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "pee", "poo", "tummy", "back passage", "between your legs" })
	void theWordsOfPatientsAreUsed(String word) {
		assertThat(TEXTS.questions().values().toString()).containsPattern("\\b" + word + "\\b");
	}

	@Test
	void staffReadAnotherTermThanPatientsForEveryQuestionAndFlag() {
		TEXTS.questions()
			.forEach((id, text) -> assertThat(text.staff()).as(id).isNotBlank().isNotEqualToIgnoringCase(text.text()));
		TEXTS.flags()
			.forEach((id, text) -> assertThat(text.staff()).as(id).isNotBlank().isNotEqualToIgnoringCase(text.name()));
	}

	@Test
	void staffReadTheClinicalWords() {
		Map<String, String> staff = new TreeMap<>();
		TEXTS.flags().forEach((id, text) -> staff.put("flag " + id, text.staff()));
		TEXTS.questions().forEach((id, text) -> {
			staff.put(id, text.staff());
			text.options().forEach((option, words) -> {
				if (words.staff() != null) {
					staff.put(id + ": " + option, words.staff());
				}
			});
		});

		List<String> used = staff.values().stream().flatMap((term) -> clinical(term).stream()).distinct().toList();

		assertThat(used).contains("urine", "abdominal", "saddle", "bilateral", "incontinence", "fracture", "sepsis")
			.hasSizeGreaterThan(50);
	}

	private static List<String> clinical(String text) {
		List<String> found = new ArrayList<>();
		CLINICAL.matcher(text).results().forEach((match) -> found.add(match.group().toLowerCase(Locale.ROOT)));
		return found;
	}

}
