package clinic.backcheck.rules;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static clinic.backcheck.rules.SampleCatalogue.benign;
import static clinic.backcheck.rules.SampleCatalogue.chosen;
import static clinic.backcheck.rules.SampleCatalogue.notSure;
import static clinic.backcheck.rules.SampleCatalogue.ticked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AssessorTests {

	private final Assessor assessor = SampleCatalogue.assessor();

	@Test
	void benignAnswersEndInSelfCareWithoutFindings() {
		Assessment assessment = this.assessor.assess(benign());

		assertThat(assessment.urgency()).isEqualTo(Urgency.SELF_CARE);
		assertThat(assessment.findings()).isEmpty();
		assertThat(assessment.complete()).isTrue();
		assertThat(assessment.advice()).containsExactly("get-help", "keep-moving", "ibuprofen");
		assertThat(assessment.explanations()).extracting(Assessment.Explained::explanation).containsExactly("soreness");
	}

	@Test
	void rowThatHoldsRaisesItsFlagAndNamesTheAnswerBehindIt() {
		Assessment assessment = this.assessor.assess(benign().with("saddle", chosen("changed")));

		assertThat(assessment.urgency()).isEqualTo(Urgency.EMERGENCY);
		assertThat(assessment.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.flag()).isEqualTo("cauda-equina");
			assertThat(finding.raised()).isTrue();
			assertThat(finding.evidence())
				.containsExactly(new Assessment.Evidence("saddle", Set.of("changed"), chosen("changed")));
		});
	}

	@Test
	void worseOptionOfScaleAlsoSetsTheLessWorryingFacts() {
		Assessment assessment = this.assessor
			.assess(benign().with("medicines", ticked("warfarin")).with("tummy", chosen("severe")));

		assertThat(assessment.urgency()).isEqualTo(Urgency.EMERGENCY);
		assertThat(assessment.raised()).singleElement()
			.extracting(Assessment.Finding::flag, Assessment.Finding::urgency)
			.containsExactly("bleeding", Urgency.EMERGENCY);
	}

	@Test
	void notSureLeavesAnEmergencyThatCannotBeRuledOut() {
		Assessment assessment = this.assessor.assess(benign().with("saddle", notSure()));

		assertThat(assessment.urgency()).isEqualTo(Urgency.URGENT);
		assertThat(assessment.raised()).isEmpty();
		assertThat(assessment.notRuledOut()).singleElement().satisfies((finding) -> {
			assertThat(finding.urgency()).isEqualTo(Urgency.URGENT);
			assertThat(finding.ifCertain()).isEqualTo(Urgency.EMERGENCY);
			assertThat(finding.evidence()).singleElement().matches(Assessment.Evidence::unsure);
		});
	}

	@Test
	void shownQuestionWithoutAnswerReadsAsNotSure() {
		Assessment silent = this.assessor.assess(benign().without("saddle"));

		assertThat(silent.urgency()).isEqualTo(Urgency.URGENT);
		assertThat(silent.unanswered()).containsExactly("saddle");
		assertThat(silent.complete()).isFalse();
	}

	@Test
	void openRowOfLowUrgencyIsOnlyALineForStaff() {
		Assessment assessment = this.assessor.assess(benign().with("course", notSure()));

		assertThat(assessment.urgency()).isEqualTo(Urgency.SELF_CARE);
		assertThat(assessment.notRuledOut()).singleElement()
			.extracting(Assessment.Finding::flag, Assessment.Finding::urgency, Assessment.Finding::ifCertain)
			.containsExactly("worse", Urgency.SELF_CARE, Urgency.ROUTINE);
	}

	@Test
	void raisedFlagStillShowsItsMoreUrgentRowThatCannotBeRuledOut() {
		Assessment assessment = this.assessor.assess(benign().with("medicines", ticked("warfarin"))
			.with("tummy", chosen("mild"))
			.with("saddle", chosen("old")));
		Assessment doubtful = this.assessor
			.assess(benign().with("medicines", new Answer.Ticked(Set.of("warfarin"), false)).with("tummy", notSure()));

		assertThat(assessment.notRuledOut()).isEmpty();
		assertThat(doubtful.raised()).isEmpty();
		assertThat(doubtful.notRuledOut()).singleElement()
			.extracting(Assessment.Finding::urgency, Assessment.Finding::ifCertain)
			.containsExactly(Urgency.URGENT, Urgency.EMERGENCY);
	}

	@Test
	void unsureAsCountsAsGiven() {
		Assessment assessment = this.assessor
			.assess(benign().with("medicines", new Answer.Ticked(Set.of(), true)).with("tummy", chosen("severe")));

		assertThat(assessment.urgency()).isEqualTo(Urgency.EMERGENCY);
		assertThat(assessment.raised()).extracting(Assessment.Finding::flag).containsExactly("bleeding");
	}

	@Test
	void hiddenAnswerCountsForNothingAndIsListed() {
		Answers answers = benign().with("chest-pain", chosen("now"));

		assertThat(this.assessor.assess(answers).urgency()).isEqualTo(Urgency.SELF_CARE);
		assertThat(this.assessor.walk(answers).notCounting()).containsExactly("chest-pain");
	}

	@Test
	void doubtAboutTheListOpensItsQuestionsWhichThenOwnTheFact() {
		Answers unsure = benign().with("signs", new Answer.Ticked(Set.of(), true));

		assertThat(this.assessor.walk(unsure).next()).isEqualTo("chest");
		assertThat(this.assessor.assess(unsure.with("chest-pain", chosen("none"))).urgency())
			.isEqualTo(Urgency.SELF_CARE);
		assertThat(this.assessor.assess(unsure.with("chest-pain", notSure())).urgency()).isEqualTo(Urgency.URGENT);
		assertThat(this.assessor.assess(unsure.with("chest-pain", chosen("now"))).urgency())
			.isEqualTo(Urgency.EMERGENCY);
	}

	@Test
	void youngCheckIsNotAlarming() {
		assertThat(this.assessor.urgencySoFar(Answers.none())).isEqualTo(Urgency.SELF_CARE);
		assertThat(this.assessor.urgencySoFar(Answers.none().with("saddle", notSure()))).isEqualTo(Urgency.SELF_CARE);
		assertThat(this.assessor.urgencySoFar(Answers.none().with("saddle", chosen("changed"))))
			.isEqualTo(Urgency.EMERGENCY);
	}

	@Test
	void possibleContraindicationWithholdsAdviceAndNamesTheAnswer() {
		Assessment assessment = this.assessor
			.assess(benign().with("medicines", ticked("nsaid")).with("wheeze", notSure()));

		assertThat(assessment.advice()).doesNotContain("ibuprofen");
		assertThat(assessment.withheld()).singleElement().satisfies((withheld) -> {
			assertThat(withheld.advice()).isEqualTo("ibuprofen");
			assertThat(withheld.reason()).isEqualTo("allergy");
			assertThat(withheld.alternative()).isEqualTo("keep-moving");
			assertThat(withheld.evidence()).extracting(Assessment.Evidence::question)
				.containsExactly("medicines", "wheeze");
		});
	}

	@Test
	void emergencyLeavesOnlyGettingHelp() {
		Assessment assessment = this.assessor.assess(benign().with("signs", ticked("chest")));

		assertThat(assessment.advice()).containsExactly("get-help");
		assertThat(assessment.withheld()).isEmpty();
		assertThat(assessment.explanations()).isEmpty();
	}

	@Test
	void numbersAreCutAtTheirBounds() {
		assertThat(this.assessor.assess(benign().with("age", new Answer.Amount(15))).urgency()).isEqualTo(Urgency.SOON);
		assertThat(this.assessor.assess(benign().with("age", new Answer.Amount(16))).urgency())
			.isEqualTo(Urgency.SELF_CARE);
		assertThat(this.assessor.otherWays(benign().with("age", new Answer.Amount(15)))).containsExactly("child");
		assertThat(this.assessor.otherWays(benign().with("age", notSure()))).isEmpty();
	}

	@Test
	void otherWayIsNotShownWhileWhatSpeaksAgainstItIsPossible() {
		Answers child = benign().with("age", new Answer.Amount(15));

		assertThat(this.assessor.otherWays(child)).containsExactly("child");
		assertThat(this.assessor.otherWays(child.with("tummy", chosen("mild")))).isEmpty();
		assertThat(this.assessor.otherWays(child.with("tummy", notSure()))).isEmpty();
	}

	@Test
	void walkGoesPageByPageAndBack() {
		Walk walk = this.assessor.walk(Answers.none().with("signs", ticked()));

		assertThat(walk.pages()).containsExactly("signs", "saddle", "about", "medicines", "tummy");
		assertThat(walk.next()).isEqualTo("saddle");
		assertThat(walk.before("about")).contains("saddle");
		assertThat(walk.before("signs")).isEmpty();
		assertThat(this.assessor.walk(benign()).finished()).isTrue();
	}

	@Test
	void unknownNamesAreRefusedAndNotReadAsNo() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.assessor.assess(Answers.none().with("no-such-question", notSure())));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.assessor.assess(benign().with("saddle", chosen("no-such-option"))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.assessor.assess(benign().with("saddle", new Answer.Amount(1))));
		assertThatIllegalArgumentException().isThrownBy(() -> Assessor.of(new Catalogue(SampleCatalogue.pages(),
				List.of(SampleCatalogue.flag("x",
						new RedFlag.FlagRow(SampleCatalogue.row("saddle", "typo"), Urgency.SOON))),
				List.of(), List.of(), List.of(), List.of())))
			.withMessageContaining("saddle: typo");
	}

	@Test
	void findingsComeMostUrgentFirst() {
		Assessment assessment = this.assessor.assess(benign().with("course", chosen("worse"))
			.with("saddle", chosen("changed"))
			.with("tummy", notSure())
			.with("medicines", ticked("warfarin")));

		assertThat(assessment.findings()).extracting(Assessment.Finding::flag)
			.isEqualTo(List.of("cauda-equina", "bleeding", "worse"));
	}

}
