package clinic.backcheck.questionnaire.journey;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.TelephoneChecks;
import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.Token;

import static org.assertj.core.api.Assertions.assertThat;

/** Who answers is still known when a check is saved, sent later or made again. */
class WhoAnswersLaterTests extends SavedCheckTest {

	private static final Duration CHECK_GONE = Duration.ofHours(25);

	@Autowired
	private Journeys journeys;

	@Autowired
	private TelephoneChecks calls;

	private Device helper;

	@BeforeEach
	void answerForSomebody() {
		this.helper = new Device(this.mvc);
		this.helper.post("/check", "who", "helper");
	}

	@Test
	void aHelperSavesWithTheDateOfBirthOfThePersonAndTypesItAgainToSend() {
		Seen save = this.helper.get("/check/save");
		assertThat(save.page().select("form#answers legend").text()).isEqualTo("Their date of birth");
		assertThat(save.page().select("#day").attr("autocomplete")).as("not that of the helper").isEqualTo("off");
		assertThat(save.text()).contains("the date of birth of the person you answer for");
		assertThat(this.helper.post("/check/save", "day", "x").page().select("form#answers legend").text())
			.isEqualTo("Their date of birth");
		this.helper.answerAll();
		comeBack(this.laptop, code(this.helper));
		this.laptop.post("/check/signs", "signs", "none");

		Seen send = this.laptop.get("/check/send");

		assertThat(send.page().select("form#answers legend").text()).isEqualTo("Their date of birth");
		assertThat(send.page().select("#day, #month, #year").eachAttr("value")).allMatch(String::isEmpty);
		assertThat(send.page().select("#name").attr("autocomplete")).isEqualTo("off");
	}

	@Test
	void theWayBackAsksForTheDateThatWasGiven() {
		Seen back = this.laptop.get("/return");

		assertThat(back.page().select("form#answers legend").text()).isEqualTo("Date of birth given when saving");
		assertThat(back.text()).doesNotContain("your date of birth");
		assertThat(save(this.helper).text()).doesNotContain("your date of birth");
	}

	@Test
	void aHelperWhoSendsDaysLaterIsStillAskedForThePerson() {
		this.helper.answerAll().post("/check/submit");
		this.clock.pass(CHECK_GONE);

		Seen send = this.helper.get("/result/send");

		assertThat(send.page().select("label[for=name]").text()).isEqualTo("Full name of the person whose back hurts");
		assertThat(send.page().select("label[for=consent]").text()).startsWith("The person agrees");
	}

	@Test
	void aCallThatIsSentDaysLaterStillAsksTheCaller() {
		this.phone.hold(this.journeys.start("en", AnsweredBy.telephone(UUID.randomUUID())).value());
		this.phone.answerAll().post("/check/submit");
		this.clock.pass(CHECK_GONE);

		assertThat(this.phone.get("/result/send").page().select("label[for=consent]").text())
			.startsWith("The caller says:");
	}

	@Test
	void whereverACheckStartsBothCanBeSaid() {
		for (Seen seen : List.of(new Device(this.mvc).get("/"), this.phone.get("/"), this.phone.get("/check/again"),
				this.laptop.get("/recheck/over"))) {
			assertThat(seen.page().select("main form[action=/check] button[name=who]").eachAttr("value"))
				.as(seen.heading())
				.containsExactly("myself", "helper");
		}
		this.phone.post("/check", "again", "anew", "who", "helper");
		assertThat(answering(this.phone)).isEqualTo(AnsweredBy.Who.HELPER);
	}

	@Test
	void checkingAgainFromAResultIsAnsweredByTheSame() {
		this.helper.answerAll().post("/check/submit");
		assertThat(this.helper.get("/result").page().select("form[action=/check] button").attr("name")).isEmpty();

		this.helper.post("/check");

		assertThat(answering(this.helper)).isEqualTo(AnsweredBy.Who.HELPER);
	}

	@Test
	void theStartPageDoesNotTakeWhoAnswersFromTheLastResult() {
		this.helper.answerAll().post("/check/submit");

		this.helper.post("/check", "who", "myself");

		assertThat(answering(this.helper)).isEqualTo(AnsweredBy.Who.THEMSELVES);
	}

	@Test
	void aResultThatTheDeviceKeepsDoesNotSayWhoAnswersTheOpenCheck() {
		Device own = Device.started(this.mvc);
		own.answerAll();
		own.post("/check/submit");
		own.post("/check", "who", "helper");
		own.answerAll();

		Seen send = own.get("/check/send");

		assertThat(send.page().select("form#answers legend").text()).isEqualTo("Their date of birth");
		assertThat(send.page().select("#name").attr("autocomplete")).isEqualTo("off");
	}

	@Test
	void aReCheckIsAnsweredByWhoeverSaysSoNow() {
		this.helper.answerAll().post("/check/submit");
		String link = String.valueOf(this.helper.get("/result/recheck").location());

		for (Device device : List.of(this.laptop, this.phone)) {
			assertThat(device.get(link).page().select("main button[name=who]").eachAttr("value"))
				.containsExactly("myself", "helper");
		}
		this.laptop.post(link, "who", "myself");
		this.phone.post(link, "again", "anew", "who", "helper");

		assertThat(answering(this.laptop)).isEqualTo(AnsweredBy.Who.THEMSELVES);
		assertThat(this.laptop.get("/check/signs-afresh").text()).doesNotContain("answering for someone else");
		assertThat(answering(this.phone)).isEqualTo(AnsweredBy.Who.HELPER);
	}

	@Test
	void theNextCallLeavesWhatACallerHasACodeFor() {
		String code = code(this.phone);

		call(this.phone);
		call(this.phone);

		assertThat(comeBack(this.laptop, code).location()).isEqualTo("/check/signs");
	}

	@Test
	void theNextCallDeletesWhatNobodyCanReturnTo() {
		int before = checks();

		call(this.phone);

		assertThat(checks()).as("one less and one more").isEqualTo(before);
		assertThat(this.phone.get("/check/signs").status()).isEqualTo(410);
	}

	private int checks() {
		return this.database.sql("select count(*) from checks").query(Integer.class).single();
	}

	/** Staff start the check of a caller; the cookie of this device stays as it was. */
	private void call(Device device) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(new Cookie("bc_check", Objects.requireNonNull(device.token())));
		this.calls.start(UUID.randomUUID(), Locale.ENGLISH, request, new MockHttpServletResponse());
	}

	private AnsweredBy.Who answering(Device device) {
		return this.journeys.find(new Token(Objects.requireNonNull(device.token()))).orElseThrow().answeredBy().who();
	}

}
