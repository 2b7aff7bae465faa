package clinic.backcheck.exchange.mail;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.http.HttpHeaders;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a reminder: it arrives, or it is forgotten. */
class RecheckReminderTests extends ReminderTest {

	@Test
	void deletingTheAnswersDeletesTheAddress() {
		plan(ANN);
		assertThat(letters()).isOne();

		this.device.post("/check/delete");

		assertThat(letters()).isZero();
	}

	@Test
	void theReCheckMakesTheReminderNeedless() {
		plan(ANN);
		Device other = new Device(this.mvc);
		other.post(String.valueOf(this.device.get("/result/recheck").location()));
		other.post("/check/signs-afresh", "signs", "none");
		other.post("/check/symptoms-now", "fever", "no-fever", "pain-course", "better");
		assertThat(letters()).as("it is not done yet").isOne();

		other.post("/check/submit");

		assertThat(letters()).isZero();
		assertThat(this.device.get("/result/reminder").location()).as("and it is done").isEqualTo("/result#again");
		assertThat(other.get("/result/reminder").page().select("#email")).hasSize(1);
	}

	@Test
	void noneIsOfferedForADayThatIsOver() {
		this.clock.pass(Duration.ofDays(3));

		assertThat(this.device.get("/result").page().select("#again")).hasSize(1);
		assertThat(this.device.get("/result").page().select("#again a[href=/result/reminder]")).isEmpty();
		assertThat(plan(ANN).location()).isEqualTo("/result#again");
		assertThat(letters()).isZero();
	}

	@Test
	void aFormOfAnotherCheckPlansNothing() {
		String mine = String.valueOf(this.device.token());
		var form = this.device.form("/result/reminder").param("email", ANN);
		Device other = Device.started(this.mvc).answerAll();
		other.post("/check/submit");
		this.device.hold(other.token());

		Seen refused = this.device.ask(form);

		assertThat(refused.status()).isEqualTo(409);
		assertThat(mine).isNotEqualTo(other.token());
		assertThat(letters()).isZero();
	}

	@Test
	void nobodyFloodsAMailbox() {
		for (int i = 0; i < 20; i++) {
			assertThat(plan(ANN).status()).isEqualTo(303);
		}
		assertThat(letters()).as("one for a check").isOne();

		Seen refused = plan("bob@home.example");

		assertThat(refused.status()).isEqualTo(422);
		this.clock.pass(Duration.ofHours(1));
		assertThat(plan(ANN).status()).isEqualTo(303);
	}

	@Test
	void itArrivesInTheLanguageOfThePageAndLeadsToTheReCheck(CapturedOutput log) throws Exception {
		Locale arabic = Locale.forLanguageTag("ar");
		plan("ann.stone@@home.example");
		this.device.ask(this.device.form("/result/reminder")
			.param("email", ANN)
			.header(HttpHeaders.ACCEPT_LANGUAGE, "ar")
			.locale(arabic));
		this.clock.pass(Duration.ofDays(2));

		this.postman.deliver();

		assertThat(SERVER.getReceivedMessages()).hasSize(1);
		MimeMessage letter = SERVER.getReceivedMessages()[0];
		assertThat(letter.getSubject()).isEqualTo(this.messages.getMessage("exchange.mail.subject", null, arabic));
		assertThat(letter.getHeader("Content-Language")).containsExactly("ar");
		assertThat(letter.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
		String text = MailServer.text(letter);
		assertThat(text).contains("طلبت من Willow Lane Clinic", "999", "01632 960147")
			.doesNotContain("BC-")
			.doesNotContainPattern("ظهر|ألم|تدليك|نتيجة");
		Matcher link = Pattern.compile("https://clinic\\.example(/recheck/\\S+)").matcher(text);
		assertThat(link.find()).isTrue();
		assertThat(new Device(this.mvc).get(link.group(1)).heading()).isEqualTo("How is your back now?");
		assertThat(letters()).as("the address goes with the letter").isZero();
		assertThat(log.getAll()).doesNotContain(ANN, "ann.stone", "home.example", link.group(1));
	}

	@Test
	void thePrivacyPageSaysWhatIsKept() {
		String privacy = this.device.get("/privacy").text();

		assertThat(privacy).contains("Only if you ask for a reminder by e-mail").doesNotContain("We keep no e-mail");
	}

}
