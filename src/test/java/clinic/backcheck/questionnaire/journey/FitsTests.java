package clinic.backcheck.questionnaire.journey;

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
class FitsTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	private Device device;

	@BeforeEach
	void answerWithAChildOnSteroidsWithoutFever() {
		this.clock.set(MovableClock.MONDAY);
		this.device = Device.started(this.mvc);
		this.device.post("/check/signs", "signs", "none");
		this.device.post("/check/about-you", "age", "12", "sex", "male", "medicines", "steroids");
		this.device.post("/check/another-way", "way", "under-16");
		this.device.post("/check/massage-when", "massage-when", "1", "massage-when-unit", "days");
	}

	@Test
	void answersThatDoNotFitAreShownInTheirOwnWordsWithALinkToEach() {
		assertThat(lastPage("no-fever").location()).isEqualTo("/check/fits");

		Seen page = this.device.get("/check/fits");
		assertThat(page.heading()).isEqualTo("Do these fit together?");
		assertThat(page.page().select("dl a").eachAttr("href")).containsExactlyInAnyOrder("/check/about-you#age",
				"/check/about-you#medicines", "/check/symptoms#fever");
		assertThat(page.page().select("q").eachText()).hasSize(3).contains("12");
		assertThat(this.device.get("/check/answers").location()).isEqualTo("/check/fits");
	}

	@Test
	void standingByThemIsAskedOnce() {
		lastPage("no-fever");
		Seen page = this.device.get("/check/fits");
		String shown = page.page().select("input[name=shown]").val();

		assertThat(this.device.post("/check/fits").location()).as("nothing was shown").isEqualTo("/check/fits");
		assertThat(this.device.post("/check/fits", "shown", shown).location()).isEqualTo("/check/answers");
		assertThat(lastPage("no-fever").location()).isEqualTo("/check/answers");
	}

	@Test
	void aChangedAnswerThatFitsIsNotAskedAboutAndAskedAboutAgainWhenItComesBack() {
		lastPage("no-fever");
		this.device.post("/check/fits", "shown", "child-on-steroids");

		assertThat(lastPage("not-sure").location()).isEqualTo("/check/answers");
		assertThat(this.device.get("/check/fits").location()).isEqualTo("/check/answers");
		assertThat(lastPage("no-fever").location()).isEqualTo("/check/fits");
	}

	private Seen lastPage(String fever) {
		return this.device.post("/check/symptoms", "fever", fever, "pain-course", "better");
	}

}
