package clinic.backcheck.exchange.mail;

import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;

import static org.assertj.core.api.Assertions.assertThat;

/** The form for the reminder of a re-check. */
class ReminderFormTests extends ReminderTest {

	@Test
	void theResultOffersOneAndSaysWhatItIs() {
		String form = this.device.get("/result").page().select("#again a[href*=reminder]").attr("href");
		assertThat(form).isEqualTo("/result/reminder");
		Seen result = this.device.get(form);

		assertThat(result.heading()).isEqualTo("Shall we remind you?");
		assertThat(result.page().select("main label[for=email]").text()).isEqualTo("Your e-mail address");
		assertThat(result.page().select("#email").attr("autocomplete")).isEqualTo("email");
		assertThat(result.page().select("#email").attr("aria-describedby")).isEqualTo("email-hint");
		assertThat(result.page().select("#email-hint").text()).startsWith("One e-mail on Wednesday")
			.contains("It says nothing about your health.");
		assertThat(result.page().select("footer button[name=language]").eachAttr("form")).containsOnly("answers");
	}

	@Test
	void noneIsOfferedOnASharedDevice() {
		Device tablet = new Device(this.mvc).with(new Cookie("bc_shared", "yes"));
		tablet.post("/check");
		tablet.answerAll();
		tablet.post("/check/submit");

		Seen result = tablet.get("/result");
		assertThat(result.status()).isEqualTo(200);
		assertThat(result.page().select("main a[href=/result/reminder]")).isEmpty();
		assertThat(tablet.get("/result/reminder").location()).isEqualTo("/result#again");
		assertThat(tablet.post("/result/reminder", "email", ANN).location()).isEqualTo("/result#again");
		assertThat(letters()).isZero();
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
		assertThat(result.page().select("main a[href=/result/reminder]")).isEmpty();
		assertThat(this.device.get("/result/reminder").location()).isEqualTo("/result#again");

		String cancel = result.page().select("#again form").attr("action");
		assertThat(this.device.post(cancel).location()).isEqualTo("/result#again");

		assertThat(letters()).isZero();
		assertThat(this.device.get("/result/reminder").page().select("#email")).hasSize(1);
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
		assertThat(again.heading()).isEqualTo("Shall we remind you?");
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
		assertThat(page.page().select("main label[for=email]").text()).isEqualTo("Twój adres e-mail");
		assertThat(page.page().select(".govuk-error-summary")).isEmpty();
		assertThat(letters()).isZero();
	}

}
