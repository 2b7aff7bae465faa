package clinic.backcheck.rules;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static clinic.backcheck.rules.SampleCatalogue.benign;
import static clinic.backcheck.rules.SampleCatalogue.chosen;
import static clinic.backcheck.rules.SampleCatalogue.notSure;
import static clinic.backcheck.rules.SampleCatalogue.ticked;
import static org.assertj.core.api.Assertions.assertThat;

/** What staff should make sure of: the answers on which a result hangs. */
class ReliefTests {

	private final Assessor assessor = SampleCatalogue.assessor();

	@Test
	void nothingIsBelowSelfCare() {
		assertThat(this.assessor.reliefs(benign())).isEmpty();
	}

	@Test
	void nearestAnswerForEachLevelIsNamedMostUrgentFirst() {
		assertThat(this.assessor.reliefs(benign().with("saddle", chosen("changed")))).containsExactly(
				new Relief("saddle", chosen("old"), Urgency.ROUTINE),
				new Relief("saddle", chosen("as-always"), Urgency.SELF_CARE));
	}

	@Test
	void answersThatOnlyTogetherRaiseItEachRelieveIt() {
		Answers bleeding = benign().with("medicines", ticked("warfarin")).with("tummy", chosen("severe"));

		assertThat(this.assessor.reliefs(bleeding)).containsExactlyInAnyOrder(
				new Relief("tummy", chosen("mild"), Urgency.URGENT),
				new Relief("tummy", chosen("none"), Urgency.SELF_CARE),
				new Relief("medicines", ticked(), Urgency.SELF_CARE));
	}

	@Test
	void certaintyRelievesDoubt() {
		assertThat(this.assessor.reliefs(benign().with("saddle", notSure()))).extracting(Relief::instead)
			.contains(chosen("old"), chosen("as-always"));
		assertThat(this.assessor.reliefs(benign().without("saddle"))).isNotEmpty();
		assertThat(this.assessor.reliefs(
				benign().with("medicines", new Answer.Ticked(Set.of("nsaid"), true)).with("tummy", chosen("mild"))))
			.contains(new Relief("medicines", ticked("nsaid"), Urgency.SELF_CARE));
	}

	@Test
	void whatStandsBesideAnotherFindingOfItsLevelRelievesNothing() {
		Answers two = benign().with("saddle", chosen("changed")).with("signs", ticked("chest"));

		assertThat(this.assessor.reliefs(two)).isEmpty();
	}

}
