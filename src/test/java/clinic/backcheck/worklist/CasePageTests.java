package clinic.backcheck.worklist;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import clinic.backcheck.rules.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@WorklistPageTest
class CasePageTests extends RosasPages {

	@Test
	void theHeadSaysWhoHowUrgentAndWhen() throws Exception {
		Document page = page();

		assertThat(page.title()).isEqualTo("Rosa Marlow, BC-7F3K-92 – BackCheck staff");
		assertThat(page.select("h1").text()).isEqualTo("Rosa Marlow, 61");
		assertThat(page.select(".bc-casehead .bc-pill").text()).isEqualTo("Urgent");
		assertThat(page.select(".bc-casehead p").eachText()).containsExactly("Due in 5 h 42 min. By 4:40pm",
				"BC-7F3K-92", "Arrived Tue 24 Nov 2026, 10:40am, edition 1, in English. Nobody looks after this case.",
				"! Answered Sun 22 Nov 2026, 10:40am and sent later: times since the massage count from then.");
	}

	@Test
	void whatIsRaisedHasItsAnswersRowAndSources() throws Exception {
		Document page = page();

		assertThat(page.select("#raised h3").text()).isEqualTo("Possible deep bleed Urgent");
		assertThat(page.select("#raised li").eachText()).containsExactly("Medicines: anticoagulant",
				"Pain now: strong and new");
		assertThat(page.select("#raised .bc-finding > .bc-small").text())
			.isEqualTo("Row 2 of 2. Source: Bleeding after massage, 2019.");
	}

	@Test
	void whatCannotBeRuledOutIsToBeAskedFirst() throws Exception {
		Document page = page();

		assertThat(page.select("#not-ruled-out h3").text()).isEqualTo("Possible cauda equina Urgent");
		assertThat(page.select("#not-ruled-out li").eachText()).containsExactly("Saddle sensation: not sure");
		assertThat(page.select("#not-ruled-out p b").text()).isEqualTo("Would be EMERGENCY if yes: ask this first.");
	}

	@Test
	void answersThatDoNotFitTogetherAreShownInClinicalTerms() throws Exception {
		assertThat(page().select("#contradictions")).isEmpty();

		answered(SampleCases.worrying().with("leg", new Answer.Chosen("weak")));
		assertThat(page().select("#contradictions li").eachText())
			.containsExactly("Leg strength: weak but Emergency signs: none of these "
					+ "The patient was shown this and said that all of it is right.");

		answered(SampleCases.worrying()
			.with("signs", new Answer.Ticked(java.util.Set.of("chest", "collapse"), false))
			.with("pain", new Answer.Chosen("mild")));
		assertThat(page().select("#contradictions li").eachText())
			.containsExactly("Pain now: mild but Emergency signs: collapse");
	}

	@Test
	void deniedIsWhatWasAskedForSafetyAndAnsweredLeastWorrying() throws Exception {
		assertThat(page().select("#denied li").eachText()).containsExactly("No chest pain", "No collapse",
				"Leg strength: normal power");
	}

	@Test
	void doubtAboutAListDeniesNothingOfIt() throws Exception {
		answered(SampleCases.worrying().with("signs", new Answer.Ticked(java.util.Set.of(), true)));

		assertThat(page().select("#denied li").eachText()).containsExactly("Leg strength: normal power");
	}

	@Test
	void everyAnswerIsShownByPartAndMarkedWhereItIsDoubtfulOrNoLongerCounts() throws Exception {
		Document page = page();

		assertThat(page.select("#answers h3").eachText()).containsExactly("All");
		assertThat(page.select("#answers dt").eachText()).containsExactly("Emergency signs", "Saddle sensation",
				"Leg strength", "Chest pain", "Medicines", "Pain now", "Time since the massage");
		assertThat(page.select("#answers dd").eachText()).containsExactly("none of these",
				"not sure read as the worst answer", "normal power", "now no longer counts", "anticoagulant, another",
				"strong and new", "22 hours ago");
		assertThat(page.select("#answers s").text()).isEqualTo("now");
	}

	@Test
	void aShownQuestionWithoutAnAnswerIsMarked() throws Exception {
		answered(SampleCases.worrying().without("leg"));

		assertThat(page().select("#answers dd").get(2).text()).isEqualTo("not answered read as the worst answer");
	}

	@Test
	void adviceIsShownAsGivenOrWithheldWithTheReason() throws Exception {
		Document page = page();

		assertThat(page.select("#given li").eachText()).containsExactly("Move gently");
		assertThat(page.select("#withheld li").eachText()).containsExactly(
				"Ibuprofen: A blood thinner makes bleeding more likely Medicines: anticoagulant Given instead: Move gently",
				"Warmth: Possible deep bleed Pain now: strong and new");
	}

	@Test
	void contactIsOneTapAwayAndTheirWordsAreNotMarkup() throws Exception {
		Document page = page();

		assertThat(page.select("#contact dd").eachText()).containsExactly("+44 7700 900142", "12 March 1965", "61");
		assertThat(page.select("#contact a").attr("href")).isEqualTo("tel:+447700900142");
		assertThat(page.select("#said p").text()).isEqualTo("It hurts <most> at night");
	}

	@Test
	void whatIsNeededDailyStandsBelowTheActions() throws Exception {
		Document page = page();

		assertThat(page.select("aside > section").eachAttr("id")).containsExactly("contact", "actions", "record",
				"timeline");
		assertThat(page.select("#record > ul a").eachText()).containsExactly("Save as PDF", "What the patient saw");
		assertThat(page.select("#record #plain")).hasSize(1);
	}

	@Test
	void theTextToCopyLeavesNothingOutThatStaffAskAbout() throws Exception {
		answered(SampleCases.worrying().with("leg", new Answer.Chosen("weak")));
		this.rosa.claimedBy(People.LENA);

		assertThat(page().select("#plain").val().lines())
			.contains("Level: Urgent. Arrived Tue 24 Nov 2026, 10:40am. BackCheck edition 1.",
					"Due Tue 24 Nov 2026, 4:40pm", "- Tue 24 Nov 2026, 10:50am Claimed by Dr Lena Voss",
					"Answered Sun 22 Nov 2026, 10:40am and sent later: times since the massage count from then.",
					"Telephone: +44 7700 900142", "Answered by the patient.",
					"In their own words: It hurts <most> at night", "Answers that do not fit together:")
			.anyMatch((line) -> line.startsWith("- ") && line.contains("Leg strength: weak") && line.contains(" but ")
					&& line.endsWith("The patient was shown this and said that all of it is right."));
	}

	@Test
	void aNewCaseCanBeClaimedButNotClosed() throws Exception {
		Document page = page();

		assertThat(page.select("#actions form").eachAttr("action")).containsExactly("/staff/cases/BC-7F3K-92/claim",
				"/staff/cases/BC-7F3K-92/contact", "/staff/cases/BC-7F3K-92/note", "/staff/cases/BC-7F3K-92/override",
				"/staff/cases/BC-7F3K-92/hand-over");
		assertThat(page.select("#actions button").eachText()).containsExactly("Claim this case", "Add to the log",
				"Add the note", "Change the level", "Hand over");
		assertThat(page.select("#actions [name=version]").eachAttr("value")).containsOnly("1");
	}

	@Test
	void whoOwnsACaseClosesItWithAnOutcomeOrGivesItBack() throws Exception {
		this.rosa.claimedBy(People.PRIYA);

		Document page = page();

		assertThat(page.select("#actions form").eachAttr("action")).containsExactly("/staff/cases/BC-7F3K-92/contact",
				"/staff/cases/BC-7F3K-92/note", "/staff/cases/BC-7F3K-92/override", "/staff/cases/BC-7F3K-92/hand-over",
				"/staff/cases/BC-7F3K-92/close", "/staff/cases/BC-7F3K-92/release");
		assertThat(page.select("#grade option").eachText()).containsExactly("Choose", "Right", "Too high", "Too low",
				"Cannot say");
		assertThat(page.select("#outcome option").eachText()).startsWith("Choose", "Advised by telephone")
			.hasSize(CaseOutcome.values().length + 1);
		assertThat(page.select("#outcome option[selected]")).isEmpty();
		assertThat(page.select("#actions [name=version]").eachAttr("value")).containsOnly("2");
		assertThat(page.select(".bc-casehead").text()).contains("Owner: Me.");
	}

	@Test
	void aColleaguesCaseCanBeTakenOver() throws Exception {
		this.rosa.claimedBy(People.LENA);

		Document page = page();

		assertThat(page.select("#actions button").eachText()).startsWith("Take this case over", "Add to the log")
			.doesNotContain("Close the case", "Give the case back");
		assertThat(page.select(".bc-casehead").text()).contains("Owner: Dr Lena Voss.");
	}

	@Test
	void theTimelineSaysWhoDidWhat() throws Exception {
		this.rosa.claimedBy(People.LENA);
		this.rosa.closedBy(People.LENA, CaseOutcome.COULD_NOT_REACH, "Rang <twice>");

		Document page = page();

		assertThat(page.select("#timeline li").eachText()).containsExactly("10:40am Sent by the patient",
				"10:50am Claimed by Dr Lena Voss",
				"10:55am Closed by Dr Lena Voss: Could not reach the patient Rang <twice>");
		assertThat(page.expectFirst(".bc-casehead p").text()).isEqualTo("Closed: Could not reach the patient");
		assertThat(page.select("#actions button").eachText()).containsExactly("Open this case again", "Add the note");
	}

}
