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

@JourneyTest
class QuestionTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	private Device device;

	@BeforeEach
	void start() {
		this.clock.set(MovableClock.MONDAY);
		this.device = Device.started(this.mvc);
	}

	@Test
	void theOnlyQuestionOfAPageIsItsHeadingAndNothingIsChosenForAnybody() {
		Seen page = this.device.get("/check/signs");

		assertThat(page.page().title()).isEqualTo("Do you have any of these signs? – BackCheck");
		assertThat(page.page().select("legend h1").text()).isEqualTo("Do you have any of these signs?");
		assertThat(page.page().select("[checked], [selected]")).isEmpty();
		assertThat(page.page().select("#signs input").eachAttr("value")).containsExactly("saddle", "chest", "not-sure",
				"none");
		assertThat(page.page().select(".bc-progress").text()).contains("Part 1 of 2: Emergency signs");
		assertThat(page.page().select(".bc-progress li")).hasSize(2);
		assertThat(page.page().select(".bc-progress li.on")).as("this part is not finished").isEmpty();
		assertThat(page.page().select(".bc-progress li:first-child").attr("class")).isEqualTo("now");
		assertThat(page.page().select("details").text()).isEqualTo("Why we ask this They can be serious");
		assertThat(page.page().select(".govuk-back-link").attr("href")).isEqualTo("/");
	}

	@Test
	void theEmergencyListCannotBePassedEmpty() {
		Seen refused = this.device.post("/check/signs");

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.page().title()).startsWith("Error: ");
		Element first = refused.page().select("main .bc-wrap > *").first();
		assertThat(first).isNotNull();
		assertThat(first.className()).isEqualTo("govuk-error-summary");
		assertThat(first.attr("tabindex")).isEqualTo("-1");
		assertThat(first.select("a").attr("href")).isEqualTo("#signs-saddle");
		assertThat(refused.page().getElementById("signs-saddle")).isNotNull();
		assertThat(refused.page().select("#signs").attr("aria-describedby")).isEqualTo("signs-hint signs-error");
		assertThat(refused.page().select("#signs-error").text()).contains("If nothing does, tick “None of these”");
		assertThat(refused.page().select("#signs input[aria-invalid=true]")).hasSize(4);
		assertThat(this.device.get("/check/about-you").location()).isEqualTo("/check/signs");
	}

	@Test
	void aForgedOptionIsRefusedLikeAMissingOne() {
		assertThat(this.device.post("/check/signs", "signs", "nonsense").status()).isEqualTo(422);
		assertThat(this.device.get("/check/about-you").location()).isEqualTo("/check/signs");
	}

	@Test
	void aTickedSignCountsWhateverNoneOfTheseSays() {
		assertThat(this.device.post("/check/signs", "signs", "none", "signs", "chest").location())
			.isEqualTo("/check/stop");
	}

	@Test
	void notSureOnTheListAsksOneByOne() {
		assertThat(this.device.post("/check/signs", "signs", "not-sure").location()).isEqualTo("/check/one-by-one");
		Element last = this.device.get("/check/one-by-one").page().select("#saddle-feeling .govuk-radios__item").last();

		assertThat(last).isNotNull();
		assertThat(last.text()).isEqualTo("Not sure Also choose this if you would rather not say. We will play safe.");
	}

	@Test
	void aPageThatIsNotReachedYetLeadsToTheNextAndAnUnknownOneToNothing() {
		assertThat(this.device.get("/check/symptoms").location()).isEqualTo("/check/signs");
		assertThat(this.device.get("/check/symptoms").status()).isEqualTo(303);
		assertThat(this.device.get("/check/answers").location()).isEqualTo("/check/signs");
		assertThat(this.device.get("/check/send").location()).isEqualTo("/check/signs");
		assertThat(this.device.get("/check/nowhere").status()).isEqualTo(404);
		assertThat(this.device.post("/check/nowhere").status()).isEqualTo(404);
	}

	@Test
	void aHiddenPageCannotBeOpenedOrAnswered() {
		this.device.post("/check/signs", "signs", "none");

		assertThat(this.device.get("/check/one-by-one").location()).isEqualTo("/check/about-you");
		assertThat(this.device.post("/check/one-by-one", "saddle-feeling", "changed").location())
			.isEqualTo("/check/about-you");
	}

	@Test
	void anErrorOnAGroupedPageKeepsWhatWasGivenAndNamesTheRange() {
		this.device.post("/check/signs", "signs", "none");

		Seen refused = this.device.post("/check/about-you", "age", "130", "sex", "female", "medicines", "steroids");

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.heading()).isEqualTo("About you");
		assertThat(refused.page().select(".govuk-error-summary a").eachText())
			.containsExactly("How old are you? Write a number from 0 to 120. What you wrote is outside that range.");
		assertThat(refused.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#age-number");
		Element box = refused.page().getElementById("age-number");
		assertThat(box).isNotNull();
		assertThat(box.val()).isEqualTo("130");
		assertThat(box.attr("inputmode")).isEqualTo("numeric");
		assertThat(refused.page().select("label[for=age-number]").text()).isEqualTo("From 0 to 120");
		assertThat(box.attr("aria-invalid")).isEqualTo("true");
		assertThat(box.attr("aria-describedby")).isEqualTo("age-error");
		assertThat(refused.page().select("[checked]").eachAttr("id")).containsExactly("sex-female",
				"medicines-steroids");
	}

	@Test
	void helpDoesNotWaitForTheRestOfAPage() {
		this.device.post("/check/signs", "signs", "none");
		this.device.post("/check/about-you", "age", "75", "sex", "female", "medicines", "steroids");
		this.device.post("/check/massage-when", "massage-when", "2", "massage-when-unit", "days");

		assertThat(this.device.post("/check/symptoms", "fever", "warm").status()).isEqualTo(422);
		assertThat(this.device.post("/check/symptoms", "fever", "high").location()).isEqualTo("/check/stop");
		assertThat(this.device.post("/check/stop", "action", "go-on").location()).isEqualTo("/check/symptoms");
		assertThat(this.device.get("/check/symptoms").page().select("input[checked]").eachAttr("value"))
			.containsExactly("high");
	}

	@Test
	void earlierAnswersAreShownAndBackLeadsToThePageBefore() {
		this.device.post("/check/signs", "signs", "none");
		this.device.post("/check/about-you", "age", "40", "sex", "male", "medicines", "not-sure");

		assertThat(this.device.get("/check/massage-when").page().select(".govuk-back-link").attr("href"))
			.isEqualTo("/check/about-you");
		Seen back = this.device.get("/check/about-you");
		assertThat(back.page().select("#age-number").val()).isEqualTo("40");
		assertThat(back.page().select("[checked]").eachAttr("id")).containsExactly("sex-male", "medicines-not-sure");
		assertThat(this.device.get("/check/signs").page().select("[checked]").eachAttr("id"))
			.containsExactly("signs-none");
	}

	@Test
	void lengthsOfTimeNeedANumberAndAUnit() {
		this.device.post("/check/signs", "signs", "none");
		this.device.post("/check/about-you", "age", "40", "sex", "male", "medicines", "none");

		assertThat(this.device.post("/check/massage-when", "massage-when", "2").status()).isEqualTo(422);
		assertThat(this.device.post("/check/massage-when", "massage-when-unit", "days").status()).isEqualTo(422);
		Seen tooLong = this.device.post("/check/massage-when", "massage-when", "14", "massage-when-unit", "weeks");
		assertThat(tooLong.status()).isEqualTo(422);
		assertThat(tooLong.page().select("#massage-when-error").text()).contains("12 weeks ago");
		assertThat(tooLong.page().select("option[selected]").val()).isEqualTo("weeks");
		assertThat(this.device.post("/check/massage-when", "massage-when", "not-sure").location())
			.isEqualTo("/check/symptoms");
		assertThat(
				this.device.post("/check/massage-when", "massage-when", "2", "massage-when-unit", "weeks").location())
			.isEqualTo("/check/symptoms");
	}

	@Test
	void timeGoesOnDuringAPause() {
		this.device.answerAll();
		assertThat(this.device.get("/check/answers").text()).contains("24 hours ago");

		this.clock.pass(Duration.ofHours(12));

		assertThat(this.device.get("/check/answers").text()).contains("36 hours ago");
	}

	@Test
	void aSecondTabSimplyReplacesTheAnswersOfItsPage() {
		this.device.answerAll();

		assertThat(this.device.post("/check/symptoms", "fever", "warm", "pain-course", "worse").location())
			.isEqualTo("/check/answers");
		assertThat(this.device.get("/check/answers").text()).contains("I feel warm", "Worse").doesNotContain("Better");
	}

	@Test
	void everyAnswerHasItsChangeLink() {
		this.device.answerAll();

		Seen answers = this.device.get("/check/answers");

		assertThat(answers.page().select("dl a").eachAttr("href")).containsExactly("/check/signs#signs",
				"/check/about-you#age", "/check/about-you#sex", "/check/about-you#medicines",
				"/check/massage-when#massage-when", "/check/symptoms#fever", "/check/symptoms#pain-course");
		assertThat(answers.page().select("dl a").eachAttr("aria-label").get(0))
			.isEqualTo("Change the answer to: Do you have any of these signs?");
		assertThat(answers.text()).doesNotContain("no longer count");
	}

	@Test
	void answersThatNoLongerCountAreListedAsSuch() {
		this.device.post("/check/signs", "signs", "not-sure");
		this.device.post("/check/one-by-one", "saddle-feeling", "old-unchanged");
		this.device.answerAll();

		Seen answers = this.device.get("/check/answers");

		assertThat(answers.page().select(".bc-card--plain").text()).startsWith("Answers that no longer count")
			.contains("Has the feeling between your legs changed? An old change");
		assertThat(answers.page().select("dl").text()).doesNotContain("An old change");
	}

	@Test
	void childrenAreShownTheBetterWayAndMayGoOnOrChangeTheirAge() {
		this.device.post("/check/signs", "signs", "none");
		assertThat(this.device.post("/check/about-you", "age", "12", "sex", "male", "medicines", "none").location())
			.isEqualTo("/check/another-way");

		Seen way = this.device.get("/check/another-way");
		assertThat(way.heading()).isEqualTo("Under 16");
		assertThat(way.text()).contains("Call NHS 111.", "01632 960147");
		assertThat(way.page().select(".bc-save a").attr("href")).isEqualTo("/check/about-you#age");
		assertThat(this.device.get("/check/about-you").status()).isEqualTo(200);
		assertThat(this.device.post("/check/another-way", "way", "under-16").location())
			.isEqualTo("/check/massage-when");
		assertThat(this.device.get("/check/another-way").location()).isEqualTo("/check/massage-when");
	}

}
