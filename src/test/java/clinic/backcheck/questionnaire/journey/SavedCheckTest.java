package clinic.backcheck.questionnaire.journey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;

/** A check that is saved on a phone and opened again on a laptop. */
@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
abstract class SavedCheckTest {

	@Autowired
	protected MockMvc mvc;

	@Autowired
	protected MovableClock clock;

	@Autowired
	protected JdbcClient database;

	protected Device phone;

	protected Device laptop;

	@BeforeEach
	void start() {
		this.clock.set(MovableClock.MONDAY);
		this.database.sql("delete from throttled_try").update();
		this.phone = Device.started(this.mvc);
		this.laptop = new Device(this.mvc);
	}

	protected Seen save(Device device) {
		return device.post("/check/save", "day", "3", "month", "2", "year", "1965");
	}

	protected String code(Device device) {
		return save(device).page().select(".bc-ref").text();
	}

	protected static Seen comeBack(Device device, String code) {
		return device.post("/return", "code", code, "day", "3", "month", "2", "year", "1965");
	}

}
