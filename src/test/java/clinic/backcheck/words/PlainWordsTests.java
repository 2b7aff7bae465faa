package clinic.backcheck.words;

import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

import clinic.backcheck.vignettes.Shipped;
import clinic.backcheck.words.Passage.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Every text that patients read is plain enough. */
class PlainWordsTests {

	static List<Passage> passages() {
		return Passages.all();
	}

	@ParameterizedTest
	@MethodSource("passages")
	void isReadInSixYearsOfSchoolOrEightForResults(Passage passage) {
		assertThat(passage.grade()).as("%s", passage.pieces()).isLessThanOrEqualTo(passage.kind().limit);
	}

	@Test
	void everyQuestionSaysWhyItIsAsked() {
		assertThat(Shipped.edition().texts("en").questions())
			.allSatisfy((id, text) -> assertThat(text.why()).as(id).isNotBlank());
	}

	@Test
	void everyKindOfTextIsMeasured() {
		assertThat(passages()).extracting(Passage::kind).contains(Kind.values());
		assertThat(passages()).hasSizeGreaterThan(500);
	}

	/** Two sentences, 14 words and 18 syllables: 0.39 * 7 + 11.8 * 18 / 14 - 15.59. */
	@Test
	void theGradeIsThatOfFleschAndKincaid() {
		String text = "Pain in both legs needs help at once. Call a doctor for a temperature.";

		assertThat(Readability.grade(List.of(text), false)).isCloseTo(2.311, within(0.001));
	}

	@Test
	void aHardTextIsFound() {
		Passage hard = Passage.of(Kind.QUESTIONS, "hard",
				"Have you experienced urinary incontinence or perineal paraesthesia subsequent to the intervention?");

		assertThat(hard.grade()).isGreaterThan(12);
	}

	@Test
	void namesAreCountedInFullExceptInListsOfOptions() {
		String name = "Warfarin or apixaban";

		assertThat(Passage.of(Kind.OPTIONS, "list", name).grade()).isLessThan(0);
		assertThat(Passage.of(Kind.ADVICE, "text", name).grade()).isGreaterThan(12);
	}

	@ParameterizedTest
	@CsvSource({ "numbness,2", "something,2", "muscle,2", "squeezed,1", "physiotherapist,6", "999,3", "NHS,3", "I,1",
			"one-sided,3", "don’t,1" })
	void syllablesAreCountedAsSpoken(String word, int syllables) {
		assertThat(Readability.syllables(word)).isEqualTo(syllables);
	}

	@AfterAll
	static void table() {
		Map<Kind, DoubleSummaryStatistics> grades = new EnumMap<>(Kind.class);
		passages().forEach((passage) -> grades.computeIfAbsent(passage.kind(), (kind) -> new DoubleSummaryStatistics())
			.accept(passage.grade()));
		StringBuilder table = new StringBuilder(
				"%n%-14s %5s %6s %8s %6s%n".formatted("grades", "n", "mean", "highest", "limit"));
		grades.forEach((kind, grade) -> table.append("%-14s %5d %6.1f %8.1f %6d%n".formatted(kind, grade.getCount(),
				grade.getAverage(), grade.getMax(), kind.limit)));
		LoggerFactory.getLogger(PlainWordsTests.class).info(table.toString());
	}

}
