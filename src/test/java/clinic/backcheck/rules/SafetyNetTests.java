package clinic.backcheck.rules;

import java.util.List;
import java.util.Set;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import static clinic.backcheck.rules.SampleCatalogue.benign;
import static clinic.backcheck.rules.SampleCatalogue.chosen;
import static clinic.backcheck.rules.SampleCatalogue.notSure;
import static clinic.backcheck.rules.SampleCatalogue.ticked;
import static org.assertj.core.api.Assertions.assertThat;

class SafetyNetTests {

	private final Assessor assessor = SampleCatalogue.assessor();

	@Test
	void everySingleChangeThatRaisesTheUrgencyIsFoundMostUrgentFirst() {
		List<Change> changes = this.assessor.safetyNet(benign());

		assertThat(changes).extracting(Change::fact)
			.containsExactly(new Fact("signs", "chest"), new Fact("signs", "collapse"), new Fact("saddle", "changed"),
					new Fact("saddle", "old"), new Fact("course", "worse"));
		assertThat(changes).extracting(Change::urgency)
			.containsExactly(Urgency.EMERGENCY, Urgency.EMERGENCY, Urgency.EMERGENCY, Urgency.ROUTINE, Urgency.ROUTINE);
	}

	@Test
	void changeDependsOnWhereThePatientStands() {
		Answers onBloodThinner = benign().with("medicines", ticked("warfarin"));

		assertThat(this.assessor.safetyNet(benign())).noneMatch((change) -> change.fact().question().equals("tummy"));
		assertThat(this.assessor.safetyNet(onBloodThinner))
			.filteredOn((change) -> change.fact().question().equals("tummy"))
			.extracting((change) -> change.fact().name(), Change::urgency, Change::flags)
			.containsExactlyInAnyOrder(Tuple.tuple("mild", Urgency.URGENT, List.of("bleeding")),
					Tuple.tuple("severe", Urgency.EMERGENCY, List.of("bleeding")));
	}

	@Test
	void gateAndItsFollowUpAreOneChange() {
		Catalogue sample = SampleCatalogue.catalogue();
		Assessor withWheeze = Assessor.of(new Catalogue(sample.pages(),
				List.of(SampleCatalogue.flag("allergy",
						new RedFlag.FlagRow(SampleCatalogue.row("wheeze", "after-aspirin"), Urgency.URGENT))),
				sample.explanations(), sample.advice(), sample.otherWays(), List.of()));

		assertThat(withWheeze.safetyNet(benign())).containsExactly(new Change(new Fact("medicines", "nsaid"),
				new Fact("wheeze", "after-aspirin"), Urgency.URGENT, List.of("allergy")));
	}

	@Test
	void nothingIsAboveAnEmergency() {
		assertThat(this.assessor.safetyNet(benign().with("saddle", chosen("changed")))).isEmpty();
	}

	@Test
	void doubtThatTurnsOutTrueIsAChange() {
		assertThat(this.assessor.safetyNet(benign().with("saddle", notSure()))).extracting(Change::fact)
			.contains(new Fact("saddle", "changed"));
		assertThat(this.assessor.safetyNet(benign().with("signs", new Answer.Ticked(Set.of(), true)).without("saddle")))
			.extracting(Change::fact)
			.contains(new Fact("chest-pain", "now"), new Fact("saddle", "changed"));
	}

}
