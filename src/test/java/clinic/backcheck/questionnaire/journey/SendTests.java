package clinic.backcheck.questionnaire.journey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
class SendTests {

	private static final String[] ANN = { "name", "Ann Example", "day", "3", "month", "2", "year", "1965", "telephone",
			"07700 900142", "note", "Allergic to penicillin", "consent", "yes" };

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	@Autowired
	private SentChecks sentChecks;

	private Device device;

	@BeforeEach
	void start() {
		this.clock.set(MovableClock.MONDAY);
		this.device = Device.started(this.mvc).answerAll();
	}

	@Test
	void everyFieldSaysWhatItNeedsAndNothingTypedIsLost() {
		Seen refused = this.device.post("/check/send", "name", " ", "day", "31", "month", "2", "year", "1980",
				"telephone", "call me", "note", "Allergic to penicillin");

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.page().title()).startsWith("Error: ");
		assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#name", "#day",
				"#telephone", "#consent");
		assertThat(refused.page().select(".govuk-error-message").eachText()).containsExactly(
				"Error: Write the full name.",
				"Error: Write the date of birth with day, month and year, such as 31 3 1980.",
				"Error: Write a telephone number with 7 to 15 digits.",
				"Error: Tick the box to let the clinic read the answers. If you do not want that, choose “Show my result”.");
		assertThat(refused.page().select("#day").val()).isEqualTo("31");
		assertThat(refused.page().select("#telephone").val()).isEqualTo("call me");
		assertThat(refused.page().select("#note").text()).isEqualTo("Allergic to penicillin");
		assertThat(refused.page().select("#telephone").attr("aria-describedby"))
			.isEqualTo("telephone-hint telephone-error");
		assertThat(this.device.get("/result").location()).isEqualTo("/check/answers");
	}

	@ParameterizedTest
	@CsvSource({ "1,1,2027", "1,1,1850", "0,1,1980", "29,2,2023", "x,1,1980", "'',1,1980" })
	void datesOnWhichNobodyWasBornAreRefused(String day, String month, String year) {
		Seen refused = this.device.post("/check/send", "name", "Ann", "day", day, "month", month, "year", year,
				"telephone", "07700 900142", "consent", "yes");

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#day");
	}

	@ParameterizedTest
	@CsvSource({ "07700 900142", "+44 (0)7700-900142", "0170/123456" })
	void telephoneNumbersAreTakenAsPeopleWriteThem(String telephone) {
		assertThat(this.device
			.post("/check/send", "name", "Ann", "day", "1", "month", "1", "year", "1980", "telephone", telephone,
					"consent", "yes")
			.location()).isEqualTo("/result");
	}

	@Test
	void sendingTwiceIsOneCaseWithOneReference(ApplicationEvents events) {
		assertThat(this.device.post("/check/send", ANN).location()).isEqualTo("/result");
		String reference = this.device.get("/result").page().select(".bc-ref").text();

		assertThat(this.device.post("/check/send", ANN).location()).isEqualTo("/result");
		assertThat(this.device.post("/check/submit").location()).isEqualTo("/result");

		assertThat(reference).matches("BC-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}");
		assertThat(this.device.get("/result").page().select(".bc-ref").text()).isEqualTo(reference);
		assertThat(events.stream(CheckSent.class)).singleElement().satisfies((sent) -> {
			assertThat(sent.reference()).isEqualTo(reference);
			assertThat(sent.urgency()).isEqualTo(Urgency.SELF_CARE);
			assertThat(sent.sentAt()).isEqualTo(MovableClock.MONDAY);
			assertThat(sent.assessmentFailed()).isFalse();
		});
	}

	@Test
	void theClinicReadsWhatWasSentAndTheDatabaseHoldsNoName(ApplicationEvents events, CapturedOutput output) {
		this.device.post("/check/send", ANN);
		CheckSent sent = events.stream(CheckSent.class).findFirst().orElseThrow();

		SentCheck check = this.sentChecks.sentCheck(sent.checkId());

		assertThat(check.contact().name()).isEqualTo("Ann Example");
		assertThat(check.contact().dateOfBirth()).isEqualTo("1965-02-03");
		assertThat(check.contact().telephone()).isEqualTo("07700 900142");
		assertThat(check.contact().note()).isEqualTo("Allergic to penicillin");
		assertThat(check.answers().byQuestion()).hasSize(7).containsKey("massage-when");
		assertThat(check.assessment()).isNotNull();
		assertThat(check.assessment().urgency()).isEqualTo(Urgency.SELF_CARE);
		assertThat(
				this.database.sql("select name, date_of_birth, telephone, note from contacts where submission_id = ?")
					.param(sent.checkId())
					.query()
					.singleRow()
					.values()
					.toString())
			.doesNotContain("Ann", "1965", "07700", "penicillin");
		assertThat(output).doesNotContain("Ann Example", "07700", "penicillin", this.device.token());
	}

	@Test
	void adviceOnlySendsNothingAndCanBeSentAfterAll(ApplicationEvents events) {
		assertThat(this.device.post("/check/submit").location()).isEqualTo("/result");
		Seen result = this.device.get("/result");
		assertThat(result.text()).contains("Advice only: nothing was sent to the clinic.");
		assertThat(result.page().select("a[href=/result/send]")).hasSize(1);
		assertThat(events.stream(CheckSent.class)).isEmpty();

		assertThat(this.device.get("/check/send").location()).isEqualTo("/result/send");
		Seen form = this.device.get("/result/send");
		String reference = form.page().select("[name=about]").val();
		assertThat(result.page().select(".bc-ref").text()).isEqualTo(reference);
		assertThat(form.page().select("form[action=/check/submit]")).isEmpty();
		Seen wrong = this.device.post("/result/send", "about", reference, "name", "Ann Example");
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.page().select("#name").val()).isEqualTo("Ann Example");
		assertThat(this.device.post("/result/send", Ann.about(reference, ANN)).location()).isEqualTo("/result");
		assertThat(this.device.get("/result/send").location()).as("it was sent").isEqualTo("/result");

		Seen sent = this.device.get("/result");
		assertThat(sent.text()).contains("Sent to Willow Lane Clinic").doesNotContain("Advice only");
		assertThat(sent.page().select(".bc-ref").text()).isEqualTo(result.page().select(".bc-ref").text());
		assertThat(events.stream(CheckSent.class)).hasSize(1);
	}

	@Test
	void aFormOfAnotherResultAsksForConsentAnewAndLosesNothing(ApplicationEvents events) {
		this.device.post("/check/submit");

		Seen other = this.device.post("/result/send", Ann.about("BC-2222-2222", ANN));

		assertThat(other.status()).isEqualTo(422);
		assertThat(other.page().select("[name=about]").val())
			.isEqualTo(this.device.get("/result").page().select(".bc-ref").text());
		assertThat(other.page().select("#consent").hasAttr("checked")).isFalse();
		assertThat(other.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#consent");
		assertThat(this.device.post("/result/send", "language", "en", "about", "BC-2222-2222", "consent", "yes")
			.page()
			.select("#consent")
			.hasAttr("checked")).as("in another language").isFalse();
		assertThat(other.page().select("#name").val()).isEqualTo("Ann Example");
		assertThat(events.stream(CheckSent.class)).isEmpty();
	}

	@Test
	void anUnfinishedCheckIsNotFrozen(ApplicationEvents events) {
		Device young = Device.started(this.mvc);

		assertThat(young.post("/check/submit").location()).isEqualTo("/check/signs");
		assertThat(young.post("/check/send", ANN).location()).isEqualTo("/check/signs");
		assertThat(events.stream(CheckSent.class)).isEmpty();
	}

	@Test
	void deletingAfterSendingSaysThatTheClinicKeepsIt(ApplicationEvents events) {
		this.device.post("/check/send", ANN);
		String token = this.device.token();

		assertThat(this.device.submit("/check/delete").text()).contains("What you sent to Willow Lane Clinic");

		this.device.hold(token);
		assertThat(this.device.get("/result").status()).isEqualTo(410);
		CheckSent sent = events.stream(CheckSent.class).findFirst().orElseThrow();
		assertThat(this.sentChecks.sentCheck(sent.checkId()).reference()).isEqualTo(sent.reference());
	}

}
