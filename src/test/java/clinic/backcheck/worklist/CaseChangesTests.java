package clinic.backcheck.worklist;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import clinic.backcheck.rules.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff see on which answers a result hangs, both ways. */
@WorklistPageTest
class CaseChangesTests extends RosasPages {

	@Test
	void everyAnswerThatAloneWouldLowerTheUrgencyIsNamed() throws Exception {
		answered(SampleCases.worrying().with("saddle", new Answer.Chosen("as-always")));
		Document page = page();

		assertThat(page.select("#changes > dl dt").eachText()).containsExactly("Medicines: another", "Pain now: mild");
		assertThat(page.select("#changes > dl dd").eachText()).containsExactly("Self-care", "Self-care");
	}

	@Test
	void whereTwoFindingsStandSideBySideNoSingleAnswerLowersIt() throws Exception {
		answered(SampleCases.worrying());

		assertThat(page().select("#changes > p").eachText())
			.containsExactly("No other answer to a single question would lower it.");
	}

	@Test
	void whatWouldRaiseItIsGroupedByLevelAndByWhatItWouldPointTo() throws Exception {
		answered(SampleCases.worrying());
		Document page = page();

		assertThat(page.select("#changes summary").eachText()).containsExactly("Emergency 2 concerns");
		assertThat(page.select("#changes details dt").eachText()).containsExactly("Possible deep bleed",
				"Possible cauda equina");
		assertThat(page.select("#changes details dd").eachText()).containsExactly("Emergency signs: collapse",
				"Saddle sensation: new change");
	}

	@Test
	void nothingIsAboveAnEmergency() throws Exception {
		answered(SampleCases.worrying().with("saddle", new Answer.Chosen("changed")));

		assertThat(page().select("#changes > p").eachText())
			.containsExactly("No other answer to a single question would raise it.");
		assertThat(page().select("#changes details")).isEmpty();
	}

}
