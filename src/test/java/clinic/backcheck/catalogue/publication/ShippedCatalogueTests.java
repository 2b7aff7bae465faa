package clinic.backcheck.catalogue.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.catalogue.content.EditionContent;
import clinic.backcheck.catalogue.reader.CatalogueReader;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Explanation;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** Every entry of the edition that ships, as a case of its own. */
class ShippedCatalogueTests {

	private static final EditionContent EDITION = CatalogueReader
		.read(new ResourceFiles(new PathMatchingResourcePatternResolver(), "classpath:catalogue/"))
		.content();

	@ParameterizedTest(name = "{0}")
	@MethodSource("questions")
	void aQuestionHasWordsForPatientsAndStaffAndForEachAnswer(Question question) {
		everyLanguage().forEach((texts) -> {
			Texts.QuestionText words = texts.questions().get(question.id());

			assertThat(words).isNotNull();
			assertThat(words.text()).isNotBlank();
			assertThat(words.staff()).isNotBlank();
			if (!(question instanceof Question.Quantity)) {
				List<String> answers = (question instanceof Question.Checklist list) ? list.items() : question.facts();
				assertThat(words.options().keySet()).containsAll(answers);
			}
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("flags")
	void aRedFlagHasWordsALineInTheSafetyNetAndSources(RedFlag flag) {
		everyLanguage().forEach((texts) -> {
			assertThat(texts.flags()).containsKey(flag.id());
			assertThat(texts.watch()).containsKey(flag.watch());
		});
		assertSourced(flag.sources());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("explanations")
	void anExplanationHasWordsAndSourcesAndNeverAppearsInAnEmergency(Explanation explanation) {
		everyLanguage().forEach((texts) -> assertThat(texts.explanations()).containsKey(explanation.id()));
		assertSourced(explanation.sources());
		assertThat(explanation.upTo()).isNotEqualTo(Urgency.EMERGENCY);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("advice")
	void adviceHasWordsSourcesAndAReasonForEachBar(Advice advice) {
		everyLanguage().forEach((texts) -> {
			assertThat(texts.advice()).containsKey(advice.id());
			assertThat(advice.bars()).allSatisfy((bar) -> {
				Map<String, ?> reasons = bar.flag() ? texts.flags() : texts.reasons();
				assertThat(reasons.keySet().contains(bar.reason())).as(bar.reason()).isTrue();
			});
		});
		assertSourced(advice.sources());
	}

	static Stream<Question> questions() {
		return EDITION.catalogue().questions();
	}

	static Stream<RedFlag> flags() {
		return EDITION.catalogue().redFlags().stream();
	}

	static Stream<Explanation> explanations() {
		return EDITION.catalogue().explanations().stream();
	}

	static Stream<Advice> advice() {
		return EDITION.catalogue().advice().stream();
	}

	private static Stream<Texts> everyLanguage() {
		assertThat(EDITION.texts()).containsKey("en");
		return EDITION.texts().values().stream();
	}

	private static void assertSourced(List<String> sources) {
		assertThat(sources).isNotEmpty();
		assertThat(EDITION.sources().keySet()).containsAll(sources);
	}

}
