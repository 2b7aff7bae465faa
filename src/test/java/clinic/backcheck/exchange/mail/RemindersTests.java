package clinic.backcheck.exchange.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;

import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.questionnaire.Reminders;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters through a real mail server. */
class RemindersTests extends ReminderTest {

	private static final String LINK = "https://clinic.example/recheck/abc";

	@Autowired
	private Reminders reminders;

	private final UUID check = UUID.randomUUID();

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
	void aLetterThatCannotBeReadHoldsUpNoOther() {
		remind("bob@home.example", Duration.ZERO);
		this.database.sql("update letters set link = 'no ciphertext'").update();
		this.reminders.remind(new Reminders.Reminder(UUID.randomUUID(), "ann@home.example", "en",
				MovableClock.MONDAY.plusSeconds(1), LINK));
		this.clock.pass(Duration.ofMinutes(1));

		this.postman.deliver();

		assertThat(SERVER.getReceivedMessages()).hasSize(1);
		assertThat(this.database.sql("select attempts from letters").query(Integer.class).single()).isEqualTo(1);
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
