package clinic.backcheck.questionnaire.journey;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
class StartTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	private Device device;

	@BeforeEach
	void newDevice() {
		this.clock.set(MovableClock.MONDAY);
		this.device = new Device(this.mvc);
	}

	@Test
	void theStartPageSaysWhatItIsAndWhomToCallInAnEmergency() {
		Seen start = this.device.get("/");

		assertThat(start.status()).isEqualTo(200);
		assertThat(start.heading()).isEqualTo("Does your back hurt after a massage?");
		assertThat(start.page().select("main .bc-button-danger").attr("href")).isEqualTo("tel:999");
		assertThat(start.page().select("form[action=/check] button[value=myself]").text()).isEqualTo("Start the check");
		assertThat(start.text()).contains("at most 8 questions", "Willow Lane Clinic", "Monday to Friday 8am to 6pm");
		assertThat(start.cookie()).isEmpty();
	}

	@Test
	void startingHandsOutARandomTokenOfWhichOnlyTheHashIsKept() {
		Seen started = this.device.post("/check");

		assertThat(started.status()).isEqualTo(303);
		assertThat(started.location()).isEqualTo("/check/begun");
		assertThat(started.cookie()).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
		assertThat(this.device.token()).hasSize(43);
		assertThat(this.database.sql("select count(*) from checks where token_hash = ?")
			.param(this.device.token())
			.query(Integer.class)
			.single()).isZero();
		assertThat(Device.started(this.mvc).token()).isNotEqualTo(this.device.token());
	}

	@Test
	void theCookieIsSecureWhereTheConnectionIs() {
		Seen started = this.device.ask(this.device.form("/check").secure(true));

		assertThat(started.cookie()).contains("Secure");
	}

	@Test
	void anOpenCheckCanBeGoneOnWith() {
		this.device.post("/check");
		this.device.post("/check/signs", "signs", "none");
		String token = this.device.token();

		assertThat(this.device.get("/").page().select("[name=again]").eachAttr("value")).containsExactly("go-on",
				"anew");
		assertThat(this.device.post("/check").location()).isEqualTo("/check/again");
		assertThat(this.device.get("/check/again").page().select("[name=again]")).hasSize(2);
		assertThat(this.device.post("/check", "again", "go-on").location()).isEqualTo("/check/about-you");
		assertThat(this.device.token()).isEqualTo(token);
	}

	@Test
	void startingAnewDeletesTheOpenCheck() {
		this.device.post("/check");
		this.device.post("/check/signs", "signs", "none");
		String old = this.device.token();

		Seen anew = this.device.post("/check", "again", "anew");

		assertThat(anew.location()).isEqualTo("/check/begun");
		assertThat(this.device.token()).isNotEqualTo(old);
		this.device.hold(old);
		assertThat(this.device.get("/check/signs").status()).isEqualTo(410);
	}

	@Test
	void deletingLeavesNothingBehindAndSaysSo() {
		this.device.post("/check");
		this.device.post("/check/signs", "signs", "none");
		String token = this.device.token();

		Seen deleted = this.device.submit("/check/delete");

		assertThat(deleted.heading()).isEqualTo("Your answers are deleted");
		assertThat(deleted.text()).doesNotContain("What you sent");
		assertThat(this.device.token()).isNull();
		this.device.hold(token);
		assertThat(this.device.get("/check/signs").status()).isEqualTo(410);
	}

	@Test
	void aCheckIsOverADayAfterTheLastAnswer() {
		this.device.post("/check");
		this.clock.pass(Duration.ofHours(23));
		this.device.post("/check/signs", "signs", "none");
		this.clock.pass(Duration.ofHours(23));

		assertThat(this.device.get("/check/about-you").status()).isEqualTo(200);
		this.clock.pass(Duration.ofHours(1));
		assertThat(this.device.get("/check/about-you").status()).isEqualTo(410);
	}

	@Test
	void aFormWithoutItsTokenIsRefused() {
		assertThat(this.device.ask(MockMvcRequestBuilders.post("/check")).status()).isEqualTo(403);
	}

}
