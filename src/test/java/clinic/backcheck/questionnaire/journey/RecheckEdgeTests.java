package clinic.backcheck.questionnaire.journey;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;

import static org.assertj.core.api.Assertions.assertThat;

/** A re-check that is interrupted, contradicts itself, or is an emergency. */
class RecheckEdgeTests extends SavedCheckTest {

	private String link = "";

	@BeforeEach
	void finishTheFirst() {
		this.phone.answerAll();
		this.phone.post("/check/send", Ann.FORM);
		this.link = String.valueOf(this.phone.get("/result/recheck").location());
	}

	private Device again() {
		Device device = new Device(this.mvc);
		device.post(this.link);
		return device;
	}

	@Test
	void afterAPauseItBeginsWithTheEmergencyListAndGoesOn() {
		Device begun = again();
		begun.post("/check/signs-afresh", "signs", "none");
		Seen back = comeBack(this.laptop, code(begun));

		assertThat(back.location()).isEqualTo("/check/signs-afresh");
		assertThat(this.laptop.get("/check/signs-afresh").page().select("input[checked]")).isEmpty();
		assertThat(this.laptop.post("/check/signs-afresh", "signs", "none").location())
			.isEqualTo("/check/symptoms-now");
	}

	@Test
	void afterAPauseASignStopsAtOnce() {
		Device begun = again();
		comeBack(this.laptop, code(begun));

		assertThat(this.laptop.post("/check/signs-afresh", "signs", "saddle").location()).isEqualTo("/check/stop");
	}

	@Test
	void answersThatDoNotFitCanBeChanged() {
		Device device = again();
		device.post("/check/signs-afresh", "signs", "not-sure");
		assertThat(device.get("/check/symptoms-now").page().select("form[id=answers]").attr("action"))
			.isEqualTo("/check/symptoms-now");
		device.post("/check/symptoms-now", "fever", "warm", "pain-course", "same");

		assertThat(device.get("/check/answers").page().select("main a[href*=#]").eachAttr("href")).allSatisfy(
				(change) -> assertThat(device.get(change.replaceAll("#.*", "")).status()).as(change).isEqualTo(200));
	}

	@Test
	void sendingItInAnEmergencySaysWhomToCallFirst() {
		Device device = again();
		device.post("/check/signs-afresh", "signs", "saddle");
		device.post("/check/stop", "action", "call-me");

		Seen send = device.get("/check/send");
		assertThat(send.heading()).isEqualTo("Send your re-check");
		assertThat(send.page().select("main .bc-banner a[href^=tel:]").attr("href")).isEqualTo("tel:999");
	}

	@Test
	void onASharedDeviceItLeavesTheCheckThatSomebodySaved() {
		Device tablet = new Device(this.mvc).with(new Cookie("bc_shared", "yes"));
		tablet.post("/check");
		tablet.post("/check/signs", "signs", "none");
		String saved = code(tablet);

		assertThat(tablet.post(this.link, "again", "anew").location()).isEqualTo("/check/begun");

		assertThat(comeBack(this.laptop, saved).location()).isEqualTo("/check/signs");
	}

}
