package clinic.backcheck.exchange.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.questionnaire.Reminders;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters through a real mail server. */
@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = { "spring.mail.host=127.0.0.1", "backcheck.mail.from=reminders@clinic.example",
		"backcheck.public-url=https://clinic.example" })
class RemindersTests {

	private static final String LINK = "https://clinic.example/recheck/abc";

	@RegisterExtension
	static final GreenMailExtension SERVER = MailServer.started();

	@Autowired
	private Reminders reminders;

	@Autowired
	private Postman postman;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	private final UUID check = UUID.randomUUID();

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
	}

	@BeforeEach
	void empty() throws Exception {
		this.clock.set(MovableClock.MONDAY);
		SERVER.purgeEmailFromAllMailboxes();
		this.database.sql("delete from letters").update();
	}

	private void remind(String email, Duration in) {
		Instant at = MovableClock.MONDAY.plus(in);
		this.reminders.remind(new Reminders.Reminder(this.check, email, "en", at, LINK));
	}

	@Test
	void aReminderIsSentWhenItIsDueAndThenForgotten() throws Exception {
		remind("ann@home.example", Duration.ofDays(1));

		this.postman.deliver();
		assertThat(SERVER.getReceivedMessages()).isEmpty();
		this.clock.pass(Duration.ofDays(1));
		this.postman.deliver();
		this.postman.deliver();

		assertThat(SERVER.getReceivedMessages()).hasSize(1);
		MimeMessage letter = SERVER.getReceivedMessages()[0];
		assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("ann@home.example");
		assertThat(letter.getFrom()[0]).hasToString("Willow Lane Clinic <reminders@clinic.example>");
		assertThat(GreenMailUtil.getBody(letter)).contains(LINK, "call 999", "01632 960147");
		assertThat(this.database.sql("select count(*) from letters").query(Integer.class).single()).isZero();
	}

	@Test
	void aStrangerLearnsNothingFromIt() throws Exception {
		remind("ann@home.example", Duration.ZERO);

		this.postman.deliver();

		MimeMessage letter = SERVER.getReceivedMessages()[0];
		String read = (letter.getSubject() + " " + GreenMailUtil.getBody(letter)).replace(LINK, "");
		assertThat(read).doesNotContainIgnoringCase("back ", "pain", "massage", "result", "check", "urgent", "symptom",
				"BC-");
	}

	@Test
	void addressAndLinkAreUnreadableInTheDatabase() {
		remind("ann@home.example", Duration.ofDays(1));

		assertThat(this.database.sql("select email || link from letters").query(String.class).single())
			.doesNotContain("ann", "home.example", "recheck");
	}

	@Test
	void aSecondReminderTakesThePlaceOfTheFirst() {
		remind("ann@home.example", Duration.ofDays(1));
		remind("ann@work.example", Duration.ofDays(2));

		assertThat(this.reminders.waiting(this.check))
			.contains(new Reminders.Waiting(MovableClock.MONDAY.plus(Duration.ofDays(2)), "a…@work.example"));
		this.reminders.forget(this.check);
		assertThat(this.reminders.waiting(this.check)).isEmpty();
	}

	@Test
	void whatTheServerRefusesIsTriedAgainLaterAndGivenUpInTheEnd(CapturedOutput log) {
		remind("refused@@nowhere", Duration.ZERO);

		this.postman.deliver();
		assertThat(this.reminders.waiting(this.check)).map(Reminders.Waiting::at)
			.contains(MovableClock.MONDAY.plus(Duration.ofMinutes(5)));

		for (int attempt = 2; attempt <= Outbox.MOST_ATTEMPTS; attempt++) {
			this.clock.pass(Duration.ofDays(1));
			this.postman.deliver();
		}
		assertThat(this.reminders.waiting(this.check)).isEmpty();
		assertThat(SERVER.getReceivedMessages()).isEmpty();
		assertThat(log.getAll()).contains("could not be sent").doesNotContain("refused@@nowhere");
	}

}
