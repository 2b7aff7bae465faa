package clinic.backcheck.questionnaire.journey;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.questionnaire.RecheckFinished;

import static org.assertj.core.api.Assertions.assertThat;

/** A result that a device keeps while another check is open on it. */
@JourneyTest
class KeptResultTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private ApplicationEvents events;

	private Device device;

	@BeforeEach
	void finishACheck() {
		this.clock.set(MovableClock.MONDAY);
		this.device = Device.started(this.mvc).answerAll();
	}

	@Test
	void theResultStaysOnItsDeviceBesideTheOpenReCheckAndWhenThatIsAbandoned() {
		this.device.post("/check/submit");
		String reference = reference();
		String link = link();
		String before = this.device.token();
		assertThat(this.device.get(link).text()).contains("Your last result stays on this device");
		assertThat(new Device(this.mvc).get(link).text()).doesNotContain("Your last result");
		this.device.post(link);

		assertThat(reference()).isEqualTo(reference);
		assertThat(this.device.get("/").page().select("main a[href=/result]")).hasSize(1);
		assertThat(this.device.get("/check/signs-afresh").status()).isEqualTo(200);
		assertThat(this.device.post("/check/send", Ann.FORM).location()).as("not finished")
			.isEqualTo("/check/signs-afresh");
		this.device.post(link, "again", "anew");
		assertThat(reference()).isEqualTo(reference);
		String later = this.device.token();
		this.device.hold(before);
		assertThat(reference()).as("the answer was lost on the way").isEqualTo(reference);
		this.device.hold(later);
		assertThat(this.device.get("/result").page().select("main a[href=/result/send]")).hasSize(1);
		this.clock.pass(Duration.ofHours(25));
		assertThat(this.device.post("/check/send", Ann.FORM).status()).as("a form of what is over").isEqualTo(410);
		assertThat(this.device.post("/check/submit").status()).isEqualTo(410);
		assertThat(this.device.get("/check/send").status()).isEqualTo(410);
		assertThat(this.events.stream(CheckSent.class)).isEmpty();
		assertThat(this.device.get("/result/send").page().select("[name=about]").val()).isEqualTo(reference);
		assertThat(this.device.post("/result/send", Ann.about(reference, Ann.FORM)).location()).isEqualTo("/result");
		assertThat(reference()).isEqualTo(reference);
		assertThat(this.events.stream(CheckSent.class)).hasSize(1);
	}

	@Test
	void theResultCanBeSentWhileAReCheckOfItIsOpenWhichThenSaysThatItGoesAlong() {
		this.device.post("/check/submit");
		String reference = reference();
		this.device.post(link());
		this.device.post("/check/signs-afresh", "signs", "none");
		this.device.post("/check/symptoms-now", "fever", "no-fever", "pain-course", "better");
		assertThat(this.device.get("/check/send").text()).contains("Nothing is sent.");

		this.device.post("/result/send", Ann.about(reference, Ann.FORM));

		assertThat(this.events.stream(CheckSent.class)).hasSize(1);
		assertThat(this.device.post("/check/submit").location()).as("nothing is sent that was not said")
			.isEqualTo("/check/send");
		assertThat(this.device.get("/check/send").heading()).isEqualTo("Send your re-check");
		assertThat(this.events.stream(RecheckFinished.class)).isEmpty();
	}

	@Test
	void deletingTheOpenReCheckDeletesTheResultBesideIt() {
		this.device.post("/check/submit");
		String link = link();
		this.device.post(link);
		this.device.post("/check/delete");

		assertThat(new Device(this.mvc).get(link).status()).as("nothing is left of it").isEqualTo(410);
	}

	@Test
	void deletingTheFinishedReCheckDeletesTheResultThatItReplaced() {
		this.device.post("/check/submit");
		String reference = reference();
		String link = link();
		this.device.post(link);
		this.device.post("/check/signs-afresh", "signs", "none");
		this.device.post("/check/symptoms-now", "fever", "no-fever", "pain-course", "better");
		this.device.post("/check/submit");
		assertThat(reference()).isNotEqualTo(reference);
		this.device.post("/check");
		assertThat(this.device.get("/result").status()).as("a new check keeps it too").isEqualTo(200);
		this.device.post("/check/delete");

		assertThat(new Device(this.mvc).get(link).status()).as("nothing is left of it").isEqualTo(410);
	}

	private String link() {
		return String.valueOf(this.device.get("/result/recheck").location());
	}

	private String reference() {
		return this.device.get("/result").page().select(".bc-ref").text();
	}

}
