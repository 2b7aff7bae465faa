package clinic.backcheck.questionnaire.journey;

import java.time.Duration;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@JourneyTest
class ResultTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	private Device device;

	@BeforeEach
	void start() {
		this.clock.set(MovableClock.MONDAY);
		this.device = Device.started(this.mvc).answerAll();
	}

	@Test
	void aResultIsShownAsItWasFrozen() {
		this.device.post("/check/submit");
		String first = this.device.get("/result").page().select("main").html();

		this.clock.pass(Duration.ofDays(3));

		Seen later = this.device.get("/result");
		assertThat(later.heading()).isEqualTo("You can look after this at home");
		assertThat(withoutTokens(later.page().select("main").html())).isEqualTo(withoutTokens(first));
	}

	private static String withoutTokens(String html) {
		return html.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	@Test
	void adviceShowsHowWithPicturesThatAreServed() throws Exception {
		this.device.post("/check/submit");

		Element advice = this.device.get("/result").page().expectFirst(".bc-marked > li:contains(Keep moving)");
		Element picture = advice.expectFirst("details img");

		assertThat(advice.select("summary").text()).isEqualTo("Show me how: Keep moving");
		assertThat(advice.select("details b").eachText()).containsExactly("Knee to chest", "Rock your hips");
		assertThat(picture.attr("alt")).isEqualTo("Draw one knee to your chest");
		assertThat(picture.attr("width") + " " + picture.attr("height")).isEqualTo("320 220");
		assertThat(this.mvc.perform(get(picture.attr("src"))).andReturn().getResponse().getContentType())
			.isEqualTo("image/svg+xml");
	}

	@Test
	void thePictureOfTheCoursePromisesNoOtherDayToCheckAgainThanTheResult() {
		this.device.post("/check/submit");

		assertThat(this.device.get("/result").page().select(".bc-course text").eachText()).contains("Should be better")
			.doesNotContain("Check again");
	}

	@Test
	void anExplanationQuotesTheAnswersThatSuggestIt() {
		this.device.post("/check/submit");

		Element explanation = this.device.get("/result").page().expectFirst("details:contains(Soreness)");

		assertThat(explanation.select("summary").text()).isEqualTo("Soreness");
		assertThat(explanation.text()).contains("Muscles can ache after a massage.",
				"When was the massage? You said: 24 hours ago");
	}

	@Test
	void onPaperEverythingIsOpen() {
		this.device.post("/check/symptoms", "fever", "no-fever", "pain-course", "same");
		this.device.post("/check/about-you", "age", "40", "sex", "male", "medicines", "anticoagulant");
		this.device.post("/check/submit");

		assertThat(this.device.get("/result").page().select("main details[open]")).isEmpty();
		assertThat(this.device.get("/result/print").page().select("main details")).hasSizeGreaterThan(3)
			.allSatisfy((details) -> assertThat(details.hasAttr("open")).isTrue());
	}

	@Test
	void whatWasLeftOutIsNamedWithReasonAlternativeAndAnswers() {
		this.device.post("/check/symptoms", "fever", "no-fever", "pain-course", "same");
		this.device.post("/check/about-you", "age", "40", "sex", "male", "medicines", "anticoagulant");
		this.device.post("/check/submit");

		Element card = this.device.get("/result").page().expectFirst("section:has(.bc-held)");
		Element held = card.expectFirst(".bc-held");

		assertThat(held.select("h3").text()).isEqualTo("Ibuprofen");
		assertThat(held.select("p").first())
			.hasToString("<p>You take a blood thinner. You may use this instead: Keep moving.</p>");
		assertThat(card.select("details").text()).contains("Your answers behind this Ibuprofen",
				"Which medicines do you take? You said: A blood thinner");
	}

	@Test
	void emergencyTextsAreNeverFolded() {
		this.device.post("/check/signs", "signs", "saddle");
		this.device.post("/check/submit");

		assertThat(this.device.get("/result").page().select("main details .bc-level, main details .bc-u--emergency"))
			.isEmpty();
		assertThat(this.device.get("/result").page().select("main details").text()).doesNotContain("Get help if");
	}

	@Test
	void aFinishedCheckDoesNotChangeAnyMore() {
		this.device.post("/check/submit");

		assertThat(this.device.get("/check/signs").location()).isEqualTo("/result");
		assertThat(this.device.get("/check/answers").location()).isEqualTo("/result");
		assertThat(this.device.post("/check/signs", "signs", "saddle").status()).isEqualTo(409);
		assertThat(this.device.post("/check/stop", "action", "go-on").status()).isEqualTo(409);
		assertThat(this.device.get("/result").heading()).isEqualTo("You can look after this at home");
	}

	@Test
	void theSignsOfSqueezedNervesAreOnEveryResult() {
		this.device.post("/check/submit");
		Device urgent = Device.started(this.mvc).answerAll();
		urgent.post("/check/symptoms", "fever", "high", "pain-course", "better");
		urgent.post("/check/submit");

		for (Device each : new Device[] { this.device, urgent }) {
			assertThat(each.get("/result").page().select("#sooner").text()).contains("you are numb between your legs",
					"you cannot pee");
			assertThat(each.get("/result/print").text()).contains("you are numb between your legs");
		}
	}

	@Test
	void atUrgentWhenNotToWaitComesBeforeWhy() {
		this.device.post("/check/symptoms", "fever", "high", "pain-course", "better");
		this.device.post("/check/submit");

		Seen result = this.device.get("/result");

		assertThat(result.heading()).isEqualTo("Speak to a clinician today");
		assertThat(result.page().select(".bc-two > *").eachAttr("class")).containsExactly("bc-two__first",
				"bc-stack bc-two__main", "bc-stack bc-two__last");
		assertThat(result.page().select(".bc-level a.govuk-button").attr("href")).isEqualTo("tel:+441632960147");
	}

	@Test
	void anEmergencyNamesTheNumberAndGivesNothingButHelp() {
		this.device.post("/check/signs", "signs", "saddle");
		this.device.post("/check/submit");

		Seen result = this.device.get("/result");

		assertThat(result.heading()).isEqualTo("Call 999, or go to A&E now");
		assertThat(result.page().select(".bc-level a.govuk-button").attr("href")).isEqualTo("tel:999");
		assertThat(result.text()).contains("Get help if it gets worse", "Possible cauda equina syndrome")
			.doesNotContain("Keep moving", "What may be going on", "What to expect", "What we left out");
	}

	@Test
	void theResultCanBeReadAgainAfterTheCheckIsOverAndFromTheStartPage() {
		this.device.post("/check/submit");
		this.clock.pass(Duration.ofHours(25));

		assertThat(this.device.get("/result").status()).isEqualTo(200);
		assertThat(this.device.get("/").page().select("main a[href=/result]")).hasSize(1);
		assertThat(this.device.post("/check").location()).isEqualTo("/check/begun");
	}

	@Test
	void withoutAResultTheJourneyGoesOn() {
		assertThat(this.device.get("/result").location()).isEqualTo("/check/answers");
		assertThat(this.device.get("/result/print").location()).isEqualTo("/check/answers");
	}

	@Test
	void noReminderIsOfferedWhereNoMailCanBeSent() {
		this.device.post("/check/submit");

		Seen result = this.device.get("/result");

		assertThat(result.page().select("#again a").attr("href")).isEqualTo("/result/recheck");
		assertThat(result.page().select("#again form, input[type=email], footer button[form]")).isEmpty();
		assertThat(this.device.post("/result/reminder", "email", "ann@home.example").location())
			.isEqualTo("/result#again");
		assertThat(this.device.post("/result/reminder/cancel").location()).isEqualTo("/result#again");
	}

}
