package clinic.backcheck.rules;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static clinic.backcheck.rules.SampleCatalogue.benign;
import static clinic.backcheck.rules.SampleCatalogue.chosen;
import static clinic.backcheck.rules.SampleCatalogue.ticked;
import static org.assertj.core.api.Assertions.assertThat;

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

}
