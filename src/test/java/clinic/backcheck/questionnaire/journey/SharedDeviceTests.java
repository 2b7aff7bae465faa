package clinic.backcheck.questionnaire.journey;

import java.time.Duration;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** A tablet in the waiting room: what it still shows, and for how long. */
@JourneyTest
class SharedDeviceTests {

	private static final Duration ALMOST = Duration.ofMinutes(4);

	private static final Duration OVER = Duration.ofMinutes(5);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	private Device tablet;

	@BeforeEach
	void start() {
		this.clock.set(MovableClock.MONDAY);
		this.tablet = new Device(this.mvc).with(new Cookie("bc_shared", "yes"));
		this.tablet.post("/check");
	}

	@Test
	void aCheckIsGoneWhenNobodyTouchedTheDevice() {
		this.tablet.post("/check/signs", "signs", "none");
		String token = this.tablet.token();
		this.clock.pass(OVER);

		assertThat(this.tablet.get("/check/about-you").location()).isEqualTo("/check/ended");
		Seen ended = this.tablet.get("/check/ended");
		assertThat(ended.heading()).isEqualTo("Nothing of yours is left on this device");
		assertThat(ended.page().select("main a[href=tel:999]")).isNotEmpty();
		assertThat(this.tablet.token()).isNull();

		Device thief = new Device(this.mvc);
		thief.hold(token);
		assertThat(thief.get("/check/about-you").status()).as("without the cookie of a shared device").isEqualTo(410);
	}

	@Test
	void everyRequestAndEveryAskingForTimeBeginsItAnewWithoutEnd() {
		for (int i = 0; i < 12; i++) {
			this.clock.pass(ALMOST);
			assertThat(this.tablet.post("/check/stay", "quiet", "yes").status()).isEqualTo(204);
		}
		this.clock.pass(ALMOST);
		assertThat(this.tablet.get("/check/signs").status()).isEqualTo(200);
		this.clock.pass(ALMOST);
		assertThat(this.tablet.get("/check/idle").heading()).isEqualTo("Are you still there?");
		assertThat(this.tablet.post("/check/stay").location()).isEqualTo("/check/signs");
		this.clock.pass(ALMOST);
		this.tablet.get("/check/idle");
		this.clock.pass(Duration.ofMinutes(1));

		assertThat(this.tablet.get("/check/idle").location()).as("asking is no touch").isEqualTo("/check/ended");
		assertThat(this.tablet.post("/check/stay", "quiet", "yes").location()).isEqualTo("/check/ended");
	}

	@Test
	void theEndOfATabAsksWhereAnotherTabGoesOnAndIsNoTouch() {
		this.tablet.post("/check/signs", "signs", "none");
		this.clock.pass(ALMOST);
		assertThat(this.tablet.get("/check/ended").location()).isEqualTo("/check/idle");
		assertThat(this.tablet.get("/check/idle").heading()).isEqualTo("Are you still there?");
		this.clock.pass(Duration.ofMinutes(1));

		assertThat(this.tablet.get("/check/ended").heading()).isEqualTo("Nothing of yours is left on this device");
		Device own = Device.started(this.mvc);
		assertThat(own.get("/check/ended").location()).isEqualTo("/check/signs");
	}

	@Test
	void aPageWithoutScriptsLeadsToTheQuestionAndTheQuestionToTheEnd() {
		assertThat(this.tablet.get("/check/signs").page().select("noscript").html()).contains("240;url=/check/idle");
		assertThat(this.tablet.get("/check/idle").page().select("noscript").html()).contains("65;url=/check/ended");
		assertThat(this.tablet.get("/check/signs").page().select("dialog#idle form").eachAttr("action"))
			.containsExactly("/check/stay", "/check/end");
		assertThat(Device.started(this.mvc).get("/check/signs").page().select("noscript, dialog")).isEmpty();
	}

	@Test
	void whatWasFinishedIsTakenOffTooAndWhatWasSentStaysWithTheClinic() {
		this.tablet.answerAll();
		this.tablet.post("/check/submit");
		Seen result = this.tablet.get("/result");
		assertThat(result.page().select("form[action=/check/end] button")).isNotEmpty();
		assertThat(result.page().select("a[href=/result.pdf]")).as("a file would stay on the device").isEmpty();
		this.clock.pass(OVER);

		assertThat(this.tablet.get("/result").location()).isEqualTo("/check/ended");
	}

	@Test
	void whoeverComesNextGetsNothingOfTheLastResult() {
		this.tablet.answerAll();
		this.tablet.post("/check/submit");
		this.tablet.post("/check");

		assertThat(this.tablet.get("/result").location()).isEqualTo("/check/signs");
		this.tablet.post("/check/delete");
	}

	@Test
	void theButtonAtTheEndWipesAtOnce() {
		this.tablet.answerAll();
		this.tablet.post("/check/submit");
		long before = submissions();
		String token = this.tablet.token();

		assertThat(this.tablet.post("/check/end").location()).isEqualTo("/check/ended");
		assertThat(this.tablet.token()).isNull();
		assertThat(submissions()).isEqualTo(before - 1);
		this.tablet.hold(token);
		assertThat(this.tablet.get("/result").location()).isEqualTo("/check/ended");
	}

	@Test
	void aSavedCheckCanBeOpenedElsewhere() {
		String code = this.tablet.post("/check/save", "day", "3", "month", "2", "year", "1965")
			.page()
			.select(".bc-ref")
			.text();
		this.tablet.post("/check/end");
		this.clock.pass(Duration.ofHours(3));
		Device phone = new Device(this.mvc);

		assertThat(phone.post("/return", "code", code, "day", "3", "month", "2", "year", "1965").location())
			.isEqualTo("/check/signs");
		this.clock.pass(OVER);
		assertThat(phone.get("/check/signs").status()).as("a device of one's own").isEqualTo(200);
	}

	@Test
	void theStartPageSaysThatOthersUseTheDevice() {
		assertThat(this.tablet.get("/").text()).contains("Other people use this device.", "5 minutes");
		assertThat(new Device(this.mvc).get("/").text()).doesNotContain("Other people use this device.");
	}

	private long submissions() {
		return this.database.sql("select count(*) from submissions").query(Long.class).single();
	}

}
