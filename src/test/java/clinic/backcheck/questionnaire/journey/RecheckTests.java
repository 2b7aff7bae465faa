package clinic.backcheck.questionnaire.journey;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.questionnaire.RecheckFinished;
import clinic.backcheck.rules.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
class RecheckTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private ApplicationEvents events;

	@Autowired
	private JdbcClient database;

	private Device device;

	@BeforeEach
	void finishACheck() {
		this.clock.set(MovableClock.MONDAY);
		this.device = Device.started(this.mvc).answerAll();
	}

	private String link() {
		return String.valueOf(this.device.get("/result/recheck").location());
	}

	@Test
	void theResultSaysWhenToCheckAgainAndLeadsThere() {
		this.device.post("/check/submit");
		assertThat(this.device.get("/result").page().select("#again").text()).contains("Wednesday")
			.contains("Worse already");
		assertThat(this.device.get("/result").page().select("#again a").attr("href")).isEqualTo("/result/recheck");
		assertThat(link()).startsWith("/recheck/");
	}

	@Test
	void theFirstPageShowsNothingOfTheEarlierCheck() {
		this.device.post("/check/submit");
		Device.Seen invitation = new Device(this.mvc).get(link());
		assertThat(invitation.status()).isEqualTo(200);
		assertThat(invitation.heading()).isEqualTo("How is your back now?");
		assertThat(invitation.text()).contains("at most 2 short pages").doesNotContain("40").doesNotContain("BC-");
		assertThat(invitation.page().select("a[href^=tel:]")).isNotEmpty();
	}

	@Test
	void asksAfreshWithNothingChosenAndTakesTheRestAlong() {
		this.device.post("/check/submit");
		String link = link();
		this.clock.pass(Duration.ofDays(1));
		Device other = new Device(this.mvc);
		other.post(link);
		Device.Seen signs = other.get(String.valueOf(other.get("/check/begun").location()));
		assertThat(signs.page().select("form").attr("action")).endsWith("/check/signs-afresh");
		assertThat(signs.page().select("input[checked]")).isEmpty();
		assertThat(other.post("/check/signs-afresh", "signs", "none").location()).isEqualTo("/check/symptoms-now");
		assertThat(other.get("/check/symptoms-now").page().select("input[checked]")).isEmpty();
		assertThat(other.post("/check/symptoms-now", "fever", "warm", "pain-course", "worse").location())
			.isEqualTo("/check/answers");
		assertThat(other.get("/check/about-you").location()).isEqualTo("/check/answers");
		assertThat(other.post("/check/submit").location()).isEqualTo("/result");
		Device.Seen result = other.get("/result");
		assertThat(result.page().select("#compared").text()).contains("This is worse than last time")
			.contains("Better Worse Worse");
		assertThat(this.events.stream(RecheckFinished.class)).isEmpty();
	}

	@Test
	void aSignOnTheListStopsAtOnce() {
		this.device.post("/check/submit");
		Device other = new Device(this.mvc);
		other.post(link());
		assertThat(other.post("/check/signs-afresh", "signs", "saddle").location()).isEqualTo("/check/stop");
		assertThat(other.get("/check/stop").page().select("main a[href^=tel:]")).isNotEmpty();
	}

	@Test
	void doubtAboutTheListAsksOnlyWhatTheReCheckHasAndIsNeverHarmless() {
		this.device.post("/check/submit");
		Device other = new Device(this.mvc);
		other.post(link());
		assertThat(other.post("/check/signs-afresh", "signs", "not-sure").location()).isEqualTo("/check/symptoms-now");
		other.post("/check/symptoms-now", "fever", "no-fever", "pain-course", "better");
		other.post("/check/submit");
		Device.Seen result = other.get("/result");
		assertThat(result.heading()).isEqualTo("Speak to a clinician today");
		assertThat(result.page().select("#compared").text()).contains("The full check can be more exact");
	}

	@Test
	void goesToTheClinicAsTheCheckBeforeItWithoutAskingWhoItIs() {
		this.device.post("/check/send", Ann.FORM);
		String link = link();
		this.clock.pass(Duration.ofDays(2));
		Device other = new Device(this.mvc);
		assertThat(other.get(link).text()).contains("They will see this one too");
		other.post(link);
		other.post("/check/signs-afresh", "signs", "none");
		other.post("/check/symptoms-now", "fever", "high", "pain-course", "same");
		Device.Seen send = other.get("/check/send");
		assertThat(send.heading()).isEqualTo("Send your re-check");
		assertThat(send.page().select("main input[type=text]")).isEmpty();
		assertThat(other.post("/check/submit").location()).as("a form that said nothing of it")
			.isEqualTo("/check/send");
		other.post("/check/submit", "along", send.page().select("[name=along]").val());
		other.post("/check/submit", "along", "yes");
		assertThat(this.events.stream(CheckSent.class)).hasSize(1);
		assertThat(this.events.stream(RecheckFinished.class)).singleElement().satisfies((finished) -> {
			assertThat(finished.urgency()).isEqualTo(Urgency.URGENT);
			assertThat(finished.comparison().before()).isEqualTo(Urgency.SELF_CARE);
			assertThat(finished.comparison().worse()).isTrue();
			assertThat(finished.comparison().items()).extracting("id").contains("possible-infection");
		});
		assertThat(other.get("/result").text()).contains("Infection");
	}

	@Test
	void asksWhereAnotherCheckIsOpenOnTheDevice() {
		this.device.post("/check/submit");
		String link = link();
		Device busy = Device.started(this.mvc);
		assertThat(busy.get(link).page().select("[name=again]")).hasSize(2);
		assertThat(busy.post(link).location()).isEqualTo(link);
		assertThat(busy.post(link, "again", "go-on").location()).isEqualTo("/check/signs");
		assertThat(busy.post(link, "again", "anew").location()).isEqualTo("/check/begun");
		assertThat(busy.get("/check/begun").location()).isEqualTo("/check/signs-afresh");
	}

	@Test
	void afterACheckThatCouldNotBeAssessedNothingIsCalledTheSameOrBetter() {
		this.device.post("/check/submit");
		String link = link();
		this.database.sql("update submissions set assessment = null, urgency = 'URGENT' where reference = ?")
			.param(reference())
			.update();
		this.device.post(link);
		this.device.post("/check/signs-afresh", "signs", "none");
		Device.Seen next = this.device.get("/check/begun");
		this.device.post(String.valueOf(next.location()), "fever", "no-fever", "pain-course", "better");
		this.device.post("/check/submit");

		assertThat(this.device.get("/result").page().select("#compared").text())
			.contains("We cannot compare this with last time.", "Warning signs Not known None Not known");
	}

	private String reference() {
		return this.device.get("/result").page().select(".bc-ref").text();
	}

	@Test
	void aLinkThatLeadsNowhereSaysWhatToDo() {
		Device.Seen over = this.device.get("/recheck/abc");
		assertThat(over.status()).isEqualTo(410);
		assertThat(over.heading()).isEqualTo("This link no longer works");
		assertThat(over.page().select("main .bc-u--emergency a").attr("href")).isEqualTo("tel:999");
		assertThat(this.device.post("/recheck/abc").status()).isEqualTo(410);
	}

}
