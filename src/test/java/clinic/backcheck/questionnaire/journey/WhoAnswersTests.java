package clinic.backcheck.questionnaire.journey;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.questionnaire.checks.Journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** Who answers is known from the start and changes the words. */
@JourneyTest
class WhoAnswersTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Journeys journeys;

	@Autowired
	private JdbcClient database;

	private Device device;

	@BeforeEach
	void newDevice() {
		this.clock.set(MovableClock.MONDAY);
		this.device = new Device(this.mvc);
	}

	@Test
	void theStartPageOffersToAnswerForSomebodyElse() {
		assertThat(this.device.get("/").page().select("form[action=/check] button[name=who][value=helper]").text())
			.isEqualTo("I am answering for someone else");
	}

	@Test
	void aHelperIsToldWhoIsMeantAndStillSeesTheEmergencyNumber() {
		this.device.post("/check", "who", "helper");

		Seen page = this.device.get("/check/signs");

		assertThat(page.text()).contains("You are answering for someone else.", "If you cannot ask");
		assertThat(page.page().select("header a[href=tel:999]")).isNotEmpty();
	}

	@Test
	void whoAnswersForThemselvesReadsNothingOfThis() {
		this.device.post("/check");

		Seen page = this.device.get("/check/signs");
		assertThat(page.text()).doesNotContain("answering for someone else", "Telephone:");
		assertThat(page.heading()).isEqualTo("Do you have any of these signs?");
	}

	@Test
	void aHelperIsAskedInWordsOfTheirOwnWhereTheCatalogueHasThem() {
		this.device.post("/check", "who", "helper");

		Seen page = this.device.get("/check/signs");
		assertThat(page.heading()).isEqualTo("Does the person have any of these signs?");
		assertThat(page.page().select("#signs-hint").text()).isEqualTo("Ask them");
		this.device.post("/check/signs", "signs", "none");
		assertThat(this.device.get("/check/about-you").text()).contains("How old are you?");
	}

	@Test
	void theStopPageTellsAHelperWhatToDoAndToSay() {
		this.device.post("/check", "who", "helper");
		this.device.post("/check/signs", "signs", "saddle");

		Seen stop = this.device.get("/check/stop");
		assertThat(stop.heading()).isEqualTo("Call 999 for them, or take them to A&E now");
		assertThat(stop.text()).contains("They must not drive themselves.",
				"I am calling for somebody who had a massage.");
	}

	@Test
	void theResultAndTheFormSpeakOfThePerson() {
		this.device.post("/check", "who", "helper");
		this.device.answerAll();

		Seen send = this.device.get("/check/send");
		assertThat(send.page().select("label[for=name]").text()).isEqualTo("Full name of the person whose back hurts");
		assertThat(send.page().select("label[for=consent]").text()).startsWith("The person agrees");
		this.device.post("/check/submit");
		assertThat(this.device.get("/result").heading()).startsWith("The person you answered for");
	}

	@Test
	void nobodyCanSayThatStaffTookTheCall() {
		int before = calls();
		this.device.post("/check", "who", "telephone");
		this.device.post("/check/signs", "signs", "none");

		assertThat(this.device.get("/check/about-you").text()).doesNotContain("Telephone:");
		assertThat(calls()).isEqualTo(before);
	}

	@Test
	void aCallReadsAloudAndAsksForConsentByWordOfMouth() {
		this.device.hold(this.journeys.start("en", AnsweredBy.telephone(UUID.randomUUID())).value());

		assertThat(this.device.get("/check/signs").text()).contains("read each question and every answer aloud");
		this.device.answerAll();
		assertThat(this.device.get("/check/send").page().select("label[for=consent]").text())
			.startsWith("The caller says:");
	}

	private int calls() {
		return this.database.sql("select count(*) from checks where answered_by = 'TELEPHONE' or taken_by is not null")
			.query(Integer.class)
			.single();
	}

}
