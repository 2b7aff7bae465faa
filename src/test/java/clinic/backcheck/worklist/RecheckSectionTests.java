package clinic.backcheck.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import clinic.backcheck.questionnaire.RecheckFinished;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.questionnaire.result.Comparison;
import clinic.backcheck.questionnaire.result.PainCourse;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.rules.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** The re-checks of a case whose patient reads another language. */
@WorklistPageTest
class RecheckSectionTests extends RosasPages {

	@Autowired
	private CaseRechecks rechecks;

	@Autowired
	private SentChecks sentChecks;

	@BeforeEach
	void aRecheck() {
		UUID earlier = UUID.randomUUID();
		UUID check = UUID.randomUUID();
		given(this.sentChecks.find(any())).willReturn(Optional.of(SampleCases.check(earlier, SampleCases.worrying())));
		given(this.sentChecks.all(any())).willReturn(Map.of(earlier, SampleCases.check(earlier, SampleCases.worrying()),
				check, SampleCases.check(check, SampleCases.worrying())));
		given(this.rechecks.findByCaseIdOrderByArrivedAt(any())).willReturn(List
			.of(new CaseRecheck(UUID.randomUUID(), new RecheckFinished(check, earlier, "BC-LATER", 1, Urgency.URGENT,
					SampleCases.SENT, false, new Comparison(Urgency.URGENT, Urgency.URGENT, List.of())))));
		ResultPage polish = shown("28 listopada");
		ResultPage english = shown("28 November");
		given(this.sentChecks.asSeen(check)).willReturn(Optional.of(polish));
		given(this.sentChecks.asSeenIn("en", check)).willReturn(Optional.of(english));
	}

	@Test
	void theCourseOfThePainIsInTheWordsOfTheStaff() throws Exception {
		Document page = page();

		assertThat(page.select("#rechecks figure h3").text()).isEqualTo("Pain over time");
		assertThat(page.select("#rechecks figure thead th").eachText()).containsExactly("Day", "Pain", "Average");
		assertThat(page.select("#rechecks figure tbody th").eachText()).containsExactly("28 November");
	}

	private static ResultPage shown(String date) {
		ResultPage page = mock();
		given(page.compared())
			.willReturn(new ResultPage.Compared(Comparison.Trend.SAME, date, List.of(), new PainCourse(14,
					List.of(new PainCourse.Dot(34, 59, 7)), null, List.of(new PainCourse.Row(date, 7, "7"))), true));
		return page;
	}

}
