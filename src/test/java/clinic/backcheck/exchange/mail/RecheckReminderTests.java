package clinic.backcheck.exchange.mail;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** A reminder of the re-check, from the form on the result to the mailbox. */
@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = { "spring.mail.host=127.0.0.1", "backcheck.mail.from=reminders@clinic.example",
		"backcheck.public-url=https://clinic.example" })
class RecheckReminderTests {

	private static final String ANN = "ann.stone@home.example";

	@RegisterExtension
	static final GreenMailExtension SERVER = MailServer.started();

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Postman postman;

	@Autowired
	private MessageSource messages;

	@Autowired
	private JdbcClient database;

	private Device device;

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
	}

	@BeforeEach
	void finishACheck() throws Exception {
		this.clock.set(MovableClock.MONDAY);
		SERVER.purgeEmailFromAllMailboxes();
		this.database.sql("delete from letters").update();
		this.database.sql("delete from throttled_try").update();
		this.device = Device.started(this.mvc).answerAll();
		this.device.post("/check/submit");
	}

	private Seen plan(String email) {
		return this.device.post("/result/reminder", "email", email);
	}

	private int letters() {
		return this.database.sql("select count(*) from letters").query(Integer.class).single();
	}

	@Test
	void theResultOffersOneAndSaysWhatItIs() {
		Seen result = this.device.get("/result");

		assertThat(result.page().select("#again label[for=email]").text()).isEqualTo("Your e-mail address");
		assertThat(result.page().select("#email").attr("autocomplete")).isEqualTo("email");
		assertThat(result.page().select("#email").attr("aria-describedby")).isEqualTo("email-hint");
		assertThat(result.page().select("#email-hint").text()).startsWith("One e-mail on Wednesday")
			.contains("It says nothing about your health.");
		assertThat(result.page().select("footer button[name=language]").eachAttr("form")).containsOnly("answers");
	}

	@Test
	void aPlannedOneIsShownWithoutTheWholeAddressAndCanBeCancelled() {
		Seen planned = plan(" " + ANN + " ");

		assertThat(planned.status()).isEqualTo(303);
		assertThat(planned.location()).isEqualTo("/result#again");
		Seen result = this.device.get("/result");
		assertThat(result.page().select("#again").text()).contains("A reminder is planned", "Wednesday",
				"a…@home.example");
		assertThat(result.page().html()).doesNotContain(ANN);
		assertThat(result.page().select("#email, footer button[form]")).isEmpty();

		String cancel = result.page().select("#again form").attr("action");
		assertThat(this.device.post(cancel).location()).isEqualTo("/result#again");

		assertThat(letters()).isZero();
		assertThat(this.device.get("/result").page().select("#email")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ann", "ann@home", "ann@home.example, bob@home.example", "ann stone@home.example",
			"ann@home.example\nBcc: bob@home.example", "Ann <ann@home.example>", "ann@home..example", "@home.example" })
	void whatIsNoAddressIsAskedForAgain(String typed) {
		Seen again = plan(typed);

		assertThat(again.status()).isEqualTo(422);
		assertThat(again.page().title()).startsWith("Error: ");
		assertThat(again.page().select(".govuk-error-summary a[href=#email]").text())
			.isEqualTo("Write an e-mail address, such as name@example.org.");
		assertThat(again.page().select("#email-error").text()).contains("Write an e-mail address");
		assertThat(again.page().select("#email").attr("aria-invalid")).isEqualTo("true");
		assertThat(again.page().select("#email").attr("aria-describedby")).isEqualTo("email-hint email-error");
		assertThat(again.page().select("#email").val()).isEqualTo(typed);
		assertThat(again.heading()).isEqualTo("You can look after this at home");
		assertThat(letters()).isZero();
	}

	@Test
	void anErrorSpeaksTheLanguageOfThePage() {
		Seen again = this.device.ask(this.device.form("/result/reminder")
			.param("email", "ann")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "ar")
			.locale(Locale.forLanguageTag("ar")));

		assertThat(again.page().select("html").attr("dir")).isEqualTo("rtl");
		assertThat(again.page().select("#email-error").text()).contains("اكتب عنوان بريد إلكتروني");
		assertThat(again.page().select("#email").attr("dir")).isEqualTo("ltr");
	}

	@Test
	void aChangeOfLanguageKeepsWhatIsTyped() {
		Seen page = this.device.post("/result/reminder", "language", "pl", "email", "ann@ho");

		assertThat(page.status()).isEqualTo(200);
		assertThat(page.page().select("html").attr("lang")).isEqualTo("pl");
		assertThat(page.page().select("#email").val()).isEqualTo("ann@ho");
		assertThat(page.page().select("#again label[for=email]").text()).isEqualTo("Twój adres e-mail");
		assertThat(page.page().select(".govuk-error-summary")).isEmpty();
		assertThat(letters()).isZero();
		assertThat(this.device.get("/result/reminder").location()).isEqualTo("/result#again");
	}

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
		assertThat(this.device.get("/result").page().select("#email")).as("and it is done").isEmpty();
		assertThat(other.get("/result").page().select("#email")).hasSize(1);
	}

	@Test
	void noneIsOfferedForADayThatIsOver() {
		this.clock.pass(Duration.ofDays(3));

		assertThat(this.device.get("/result").page().select("#again")).hasSize(1);
		assertThat(this.device.get("/result").page().select("#email")).isEmpty();
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
