package clinic.backcheck.catalogue.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import clinic.backcheck.catalogue.Claim;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.catalogue.content.EditionContent;
import clinic.backcheck.catalogue.reader.CatalogueReader;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Explanation;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.web.Languages;
import clinic.backcheck.rules.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** Every entry of the edition that ships, as a case of its own. */
class ShippedCatalogueTests {

	private static final EditionContent EDITION = CatalogueReader
		.read(new ResourceFiles(new PathMatchingResourcePatternResolver(), "classpath:catalogue/"))
		.content();

	/** The rows of the two documents, as the project was given them. */
	private static final String ROWS = "A-I1 A-C1 A-C2 A-C3 A-C4 A-C5 A-C6 A-S1 A-S2 A-S3 A-S4 A-S5 A-S6 A-S7 A-S8 A-S9 "
			+ "A-R1 A-R2 A-R3 A-R4 A-R5 A-R6 A-R7 A-T1 A-T2 A-T3 A-T4 A-T5 A-T6 A-T7 A-T8 A-T9 A-T10 A-T11 "
			+ "A-V1 A-V2 A-V3 A-V4 A-V5 A-K1 B-1 B-2 B-3 B-4 B-5 B-6";

	@ParameterizedTest(name = "{0}")
	@MethodSource("questions")
	void aQuestionHasWordsForPatientsAndStaffAndForEachAnswer(Question question) {
		Texts.QuestionText clinical = EDITION.compile().texts(Languages.STAFF).questions().get(question.id());
		assertThat(clinical).isNotNull();
		assertThat(clinical.staff()).isNotBlank();
		everyLanguage().forEach((texts) -> {
			Texts.QuestionText words = texts.questions().get(question.id());

			assertThat(words).isNotNull();
			assertThat(words.text()).isNotBlank();
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

	@Test
	void everyRowOfTheTwoDocumentsIsAccountedForInItsOrder() {
		assertThat(EDITION.claims()).extracting(Claim::id).containsExactly(ROWS.split(" ", -1));
		assertThat(EDITION.sources().keySet().stream().filter(Claim::isRow))
			.containsExactlyInAnyOrder(ROWS.split(" ", -1));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("claims")
	void aClaimIsJudgedByEvidenceAndNothingRestsOnARefusedOne(Claim claim) {
		everyLanguage().forEach((texts) -> assertThat(texts.claims()).containsKey(claim.id()));
		assertSourced(claim.evidence());
		boolean cited = Stream
			.of(EDITION.catalogue().advice().stream().map(Advice::sources),
					EDITION.catalogue().explanations().stream().map(Explanation::sources),
					EDITION.catalogue().redFlags().stream().map(RedFlag::sources))
			.flatMap((sources) -> sources)
			.anyMatch((sources) -> sources.contains(claim.id()));

		assertThat(claim.verdict() == Claim.Verdict.REFUSED).isEqualTo(claim.usedIn().equals(Claim.Uses.NONE));
		assertThat(claim.verdict() == Claim.Verdict.REFUSED && cited).isFalse();
	}

	@Test
	void whatIsUnsupportedIsRefusedAndWhatIsTooSlowOrDisputedIsChanged() {
		assertThat(EDITION.claims()).filteredOn((claim) -> claim.verdict() == Claim.Verdict.REFUSED)
			.extracting(Claim::id)
			.containsExactly("B-6");
		assertThat(EDITION.claims()).filteredOn((claim) -> claim.verdict() == Claim.Verdict.CHANGED)
			.extracting(Claim::id)
			.contains("A-C5", "A-C6", "A-R4", "A-T5", "A-T6", "A-T7", "A-T8", "A-V1", "B-3");
	}

	static Stream<Claim> claims() {
		return EDITION.claims().stream();
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
