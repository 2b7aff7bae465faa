package clinic.backcheck.rules;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static clinic.backcheck.rules.SampleCatalogue.benign;
import static clinic.backcheck.rules.SampleCatalogue.chosen;
import static clinic.backcheck.rules.SampleCatalogue.ticked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A result names the answers behind everything that it says. */
class EvidenceTests {

	private final Assessor assessor = SampleCatalogue.assessor();

	@Test
	void tickedItemCountsAsItsKindAndIsQuotedByItsOwnName() {
		Assessment assessment = this.assessor
			.assess(benign().with("medicines", ticked("warfarin", "nsaid")).with("tummy", chosen("mild")));

		assertThat(assessment.raised()).singleElement().satisfies((finding) -> {
			assertThat(finding.flag()).isEqualTo("bleeding");
			assertThat(finding.evidence()).first()
				.extracting(Assessment.Evidence::facts, Assessment.Evidence::unsure)
				.containsExactly(Set.of("warfarin"), false);
		});
		assertThat(this.assessor.assess(benign().with("medicines", ticked("nsaid")).with("tummy", chosen("mild")))
			.raised()).isEmpty();
	}

	@Test
	void doubtAboutListQuotesTheKindBecauseNoItemWasTicked() {
		Assessment assessment = this.assessor
			.assess(benign().with("medicines", new Answer.Ticked(Set.of(), true)).with("tummy", chosen("mild")));

		assertThat(assessment.raised()).singleElement()
			.satisfies((finding) -> assertThat(finding.evidence()).first()
				.extracting(Assessment.Evidence::facts, Assessment.Evidence::unsure)
				.containsExactly(Set.of("anticoagulant"), true));
	}

	@Test
	void explanationNamesTheAnswersThatSuggestIt() {
		Explanation flare = new Explanation("flare", Urgency.SOON,
				List.of(SampleCatalogue.row("medicines", "nsaid"), SampleCatalogue.row("course", "same")), List.of(),
				Grade.EXPERT, List.of("S-1"));
		Catalogue sample = SampleCatalogue.catalogue();
		Assessor withFlare = Assessor.of(new Catalogue(sample.pages(), sample.redFlags(), List.of(flare),
				sample.advice(), sample.otherWays(), sample.contradictions()));

		Assessment assessment = withFlare.assess(benign().with("course", chosen("same")));

		assertThat(assessment.explanations()).containsExactly(new Assessment.Explained("flare",
				List.of(new Assessment.Evidence("course", Set.of("same"), chosen("same")))));
	}

	@Test
	void answersThatDoNotFitTogetherAreReportedAndTheWorseCounts() {
		Answers contradicting = benign().with("signs", ticked()).with("saddle", chosen("changed"));

		assertThat(this.assessor.contradictions(contradicting)).extracting(Catalogue.Contradiction::id)
			.containsExactly("signs-forgotten");
		assertThat(this.assessor.assess(contradicting).urgency()).isEqualTo(Urgency.EMERGENCY);
		assertThat(this.assessor.contradictions(contradicting.with("saddle", chosen("old")))).isEmpty();
		assertThat(this.assessor.contradictions(contradicting.with("signs", new Answer.Ticked(Set.of(), true))))
			.isEmpty();
		assertThat(this.assessor.contradictions(contradicting.without("signs"))).isEmpty();
		assertThat(this.assessor.contradictions(contradicting.with("signs", ticked("chest")))).isEmpty();
	}

	@Test
	void findingsAreSortedByUrgencyAndNotByTheCatalogue() {
		Assessment assessment = this.assessor.assess(benign().with("course", chosen("worse"))
			.with("age", new Answer.Amount(12))
			.with("tummy", new Answer.NotSure())
			.with("medicines", ticked("warfarin")));

		assertThat(assessment.findings()).extracting(Assessment.Finding::flag, Assessment.Finding::raised)
			.containsExactly(tuple("bleeding", false), tuple("child", true), tuple("worse", true));
	}

	@Test
	void rowThatIsOpenAtTheLevelThatIsRaisedAnywayIsNotInDoubt() {
		Assessor equal = Assessor.of(Mutants.withFlag(SampleCatalogue.catalogue(),
				SampleCatalogue.flag("worse",
						new RedFlag.FlagRow(SampleCatalogue.row("course", "worse"), Urgency.URGENT),
						new RedFlag.FlagRow(SampleCatalogue.row("tummy", "severe"), Urgency.URGENT),
						new RedFlag.FlagRow(SampleCatalogue.row("tummy", "mild"), Urgency.SOON))));

		Assessment assessment = equal
			.assess(benign().with("course", chosen("worse")).with("tummy", new Answer.NotSure()));

		assertThat(assessment.findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.evidence()).extracting(Assessment.Evidence::question)
				.containsExactly("course"));
	}

	@Test
	void findingQuotesTheRowsOfItsOwnLevelOnly() {
		Assessor two = Assessor.of(Mutants.withFlag(SampleCatalogue.catalogue(),
				SampleCatalogue.flag("worse",
						new RedFlag.FlagRow(SampleCatalogue.row("course", "worse"), Urgency.URGENT),
						new RedFlag.FlagRow(SampleCatalogue.row("tummy", "mild"), Urgency.SOON))));

		assertThat(two.assess(benign().with("course", chosen("worse")).with("tummy", chosen("mild"))).findings())
			.singleElement()
			.satisfies((finding) -> assertThat(finding.evidence()).extracting(Assessment.Evidence::question)
				.containsExactly("course"));
		Assessment doubtful = two
			.assess(benign().with("course", new Answer.NotSure()).with("tummy", new Answer.NotSure()));
		assertThat(doubtful.findings()).filteredOn((finding) -> finding.flag().equals("worse"))
			.singleElement()
			.satisfies((finding) -> {
				assertThat(finding.urgency()).isEqualTo(Urgency.SOON);
				assertThat(finding.evidence()).extracting(Assessment.Evidence::question).containsExactly("course");
			});
	}

	@Test
	void adviceWithAConditionIsGivenOnlyWhereItHolds() {
		Assessor conditional = Assessor.of(Mutants.withAdvice(SampleCatalogue.catalogue(),
				new Advice("see-someone", Advice.Kind.DO, Urgency.SOON, List.of(SampleCatalogue.row("course", "same")),
						List.of(), null, Grade.EXPERT, List.of("S-1"), "2027-11", List.of())));

		assertThat(conditional.assess(benign()).advice()).doesNotContain("see-someone");
		assertThat(conditional.assess(benign().with("course", chosen("same"))).advice()).contains("see-someone");
		assertThat(conditional.assess(benign()).explains("soreness")).isTrue();
		assertThat(conditional.assess(benign()).explains("another")).isFalse();
	}

	@Test
	void soFarOnlyCertainAnswersCountEvenWhereDoubtCountsAsGiven() {
		Answers young = Answers.none().with("tummy", chosen("mild"));

		assertThat(this.assessor.assess(young).urgency()).isEqualTo(Urgency.URGENT);
		assertThat(this.assessor.assess(young).urgencySoFar()).isEqualTo(Urgency.SELF_CARE);
		assertThat(this.assessor.raisedSoFar(young)).isEmpty();
		assertThat(this.assessor.raisedSoFar(young.with("medicines", new Answer.Ticked(Set.of(), true))))
			.singleElement()
			.extracting(Assessment.Finding::flag)
			.isEqualTo("bleeding");
	}

	@Test
	void questionsAreFoundByTheirIds() {
		assertThat(this.assessor.question("saddle")).map(Question::id).contains("saddle");
		assertThat(this.assessor.question("no-such-question")).isEmpty();
	}

	@Test
	void walkIsUnfinishedWhileAnythingShownLacksAnAnswer() {
		Walk walk = this.assessor.walk(benign().without("course"));

		assertThat(walk.finished()).isFalse();
		assertThat(walk.next()).isEqualTo("tummy");
		assertThat(walk.unanswered()).containsExactly("course");
		assertThat(walk.pages()).doesNotContain("chest", "asthma");
	}

}
