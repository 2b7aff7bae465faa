package clinic.backcheck.questionnaire.journey;

import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** A change of language in the middle of a form. */
@JourneyTest
class LanguageSwitchTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MessageSource messages;

	private Device device;

	@BeforeEach
	void start() {
		this.clock.set(MovableClock.MONDAY);
		this.device = Device.started(this.mvc);
	}

	@Test
	void whatIsTypedOnAQuestionPageIsKeptAndNotTaken() {
		this.device.post("/check/signs", "signs", "none");

		Seen page = this.device.post("/check/about-you", "language", "es", "age", "forty", "medicines", "none");

		assertThat(page.status()).isEqualTo(200);
		assertThat(page.page().select("html").attr("lang")).isEqualTo("es");
		assertThat(page.page().select("#answers button.govuk-button").text())
			.isEqualTo(spanish("questionnaire.continue"));
		assertThat(page.page().select("#age-number").val()).isEqualTo("forty");
		assertThat(page.page().select("input[checked]").eachAttr("value")).containsExactly("none");
		assertThat(page.page().select(".govuk-error-summary, .govuk-error-message")).isEmpty();
		assertThat(this.device.get("/check/about-you").page().select("input[checked]")).as("nothing was saved")
			.isEmpty();
	}

	@Test
	void theFootOfAFormSendsTheFormAndThatOfAnyOtherPageTheWayBack() {
		Seen question = this.device.get("/check/signs");
		assertThat(question.page().select("footer button[name=language]").eachAttr("form")).containsOnly("answers");
		assertThat(question.page().select("form#answers")).hasSize(1);

		this.device.answerAll();
		Seen answers = this.device.get("/check/answers");
		assertThat(answers.page().select("footer button[form]")).isEmpty();
		assertThat(answers.page().select("footer input[name=back]").val()).isEqualTo("/check/answers");
	}

	@Test
	void whatIsTypedToBeSentIsKept() {
		this.device.answerAll();

		Seen page = this.device.post("/check/send", "language", "pl", "name", "Mary Stone", "day", "3", "telephone",
				"٠٧٧٠٠٩٠٠١٤٢", "consent", "yes");

		assertThat(page.status()).isEqualTo(200);
		assertThat(page.page().select("html").attr("lang")).isEqualTo("pl");
		assertThat(page.page().select("#name").val()).isEqualTo("Mary Stone");
		assertThat(page.page().select("#telephone").val()).as("digits of another script").isEqualTo("07700900142");
		assertThat(page.page().select("#consent").hasAttr("checked")).isTrue();
		assertThat(page.page().select(".govuk-error-summary")).isEmpty();
		assertThat(this.device.get("/result").location()).as("nothing was sent").isEqualTo("/check/answers");
	}

	@Test
	void aCodeStaysTheSameCode() {
		Seen saved = this.device.post("/check/save", "day", "3", "month", "2", "year", "1965");
		String code = saved.page().select("#answers input[name=code]").val();

		Seen again = this.device.post("/check/save", "language", "ar", "code", code);

		assertThat(again.page().select("html").attr("dir")).isEqualTo("rtl");
		assertThat(again.page().select(".bc-ref").text()).isEqualTo(code).isNotBlank();
		Device laptop = new Device(this.mvc);
		assertThat(laptop.post("/return", "code", code, "day", "3", "month", "2", "year", "1965").status())
			.as("the code still works")
			.isEqualTo(303);
	}

	@Test
	void theWayBackWithACodeKeepsWhatIsTyped() {
		Device laptop = new Device(this.mvc);

		Seen page = laptop.post("/return", "language", "es", "code", "4W8Q", "day", "3");

		assertThat(page.status()).isEqualTo(200);
		assertThat(page.page().select("#code").val()).isEqualTo("4W8Q");
		assertThat(page.page().select("#day").val()).isEqualTo("3");
	}

	@Test
	void theLanguageIsRememberedAndOnlyOneOfOurs() throws Exception {
		var changed = this.mvc
			.perform(this.device.form("/check/signs")
				.cookie(new Cookie("bc_check", String.valueOf(this.device.token())))
				.param("language", "es"))
			.andReturn()
			.getResponse();
		assertThat(changed.getCookie("bc_lang")).isNotNull()
			.satisfies((cookie) -> assertThat(cookie.getValue()).isEqualTo("es"));

		var unknown = this.mvc
			.perform(this.device.form("/check/signs")
				.cookie(new Cookie("bc_check", String.valueOf(this.device.token())))
				.param("language", "xx"))
			.andReturn()
			.getResponse();
		assertThat(unknown.getCookie("bc_lang")).isNull();
	}

	@Test
	void staffReadTheirOwnLanguageWhateverTheBrowserAsksFor() throws Exception {
		var page = this.mvc
			.perform(MockMvcRequestBuilders.get("/staff/sign-in")
				.header("Accept-Language", "ar")
				.locale(Locale.forLanguageTag("ar")))
			.andReturn()
			.getResponse();

		assertThat(page.getContentAsString()).contains("<html lang=\"en\"").contains("dir=\"ltr\"");
	}

	private String spanish(String key) {
		return this.messages.getMessage(key, null, Locale.forLanguageTag("es"));
	}

}
