package clinic.backcheck.exchange.mail;

import com.icegreen.greenmail.util.GreenMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;

/** A result where mail is configured. */
@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = { "spring.mail.host=127.0.0.1", "backcheck.mail.from=reminders@clinic.example",
		"backcheck.public-url=https://clinic.example" })
abstract class ReminderTest {

	/** One for all, so that they share the application. */
	static final GreenMail SERVER = MailServer.started();

	static final String ANN = "ann.stone@home.example";

	@Autowired
	protected MockMvc mvc;

	@Autowired
	protected MovableClock clock;

	@Autowired
	protected Postman postman;

	@Autowired
	protected MessageSource messages;

	@Autowired
	protected JdbcClient database;

	protected Device device;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
	}

	@BeforeEach
	void finishACheck() throws Exception {
		SERVER.purgeEmailFromAllMailboxes();
		this.clock.set(MovableClock.MONDAY);
		this.database.sql("delete from letters").update();
		this.database.sql("delete from throttled_try").update();
		this.device = Device.started(this.mvc).answerAll();
		this.device.post("/check/submit");
	}

	Seen plan(String email) {
		return this.device.post("/result/reminder", "email", email);
	}

	int letters() {
		return this.database.sql("select count(*) from letters").query(Integer.class).single();
	}

}
