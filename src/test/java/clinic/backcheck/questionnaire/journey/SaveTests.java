package clinic.backcheck.questionnaire.journey;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;

import static org.assertj.core.api.Assertions.assertThat;

/** Saving a check, and what is found again. */
class SaveTests extends SavedCheckTest {

	@Test
	void everyQuestionTheStopPageAndTheAnswersOfferToSave() {
		assertThat(offers("/check/signs")).isTrue();
		this.phone.post("/check/signs", "signs", "chest");
		assertThat(offers("/check/stop")).isTrue();
		this.phone.post("/check/stop", "action", "go-on");
		this.phone.answerAll();
		assertThat(offers("/check/answers")).isTrue();
	}

	private boolean offers(String path) {
		return !this.phone.get(path).page().select("main a[href=/check/save]").isEmpty();
	}

	@Test
	void theDateOfBirthIsAskedForAndNothingElse() {
		Seen page = this.phone.get("/check/save");

		assertThat(page.page().select("main form input:not([type=hidden])").eachAttr("name")).containsExactly("day",
				"month", "year");
		assertThat(page.text()).contains("We ask for your date of birth only.");

		Seen refused = this.phone.post("/check/save", "day", "31", "month", "2", "year", "1980");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.page().title()).startsWith("Error: ");
		assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#day");
		assertThat(refused.page().select("#day").val()).isEqualTo("31");
	}

	@Test
	void theCodeIsShownOnceWithWhatItIsForAndUntilWhenItWorks(CapturedOutput output) {
		Seen saved = save(this.phone);

		assertThat(saved.status()).isEqualTo(200);
		String code = saved.page().select(".bc-ref").text();
		assertThat(code).matches("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}");
		assertThat(saved.text()).contains("until Tuesday 24 November 2026, 10am", "localhost/return");
		assertThat(this.phone.get("/check/save").text()).doesNotContain(code).contains("You have a code already.");
		assertThat(this.database.sql("select * from saved_checks").query().listOfRows().toString()).doesNotContain(code,
				code.replace("-", ""), "1965");
		assertThat(output).doesNotContain(code, "1965");
	}

	@Test
	void onAnotherDeviceTheEmergencyListComesFirstWithNothingTickedAndNothingElseIsLost() {
		this.phone.post("/check/signs", "signs", "none");
		this.phone.post("/check/about-you", "age", "40", "sex", "male", "medicines", "none");
		String code = code(this.phone);
		this.clock.pass(Duration.ofHours(5));

		assertThat(comeBack(this.laptop, code).location()).isEqualTo("/check/signs");

		for (String path : List.of("/check/about-you", "/check/massage-when", "/check/answers")) {
			assertThat(this.laptop.get(path).location()).as(path).isEqualTo("/check/signs");
		}
		Seen signs = this.laptop.get("/check/signs");
		assertThat(signs.page().select("input[checked]")).isEmpty();
		assertThat(signs.text()).contains("Some time has passed. Has any of these come up since?");
		assertThat(this.laptop.post("/check/signs").status()).isEqualTo(422);
		assertThat(this.laptop.post("/check/signs", "signs", "none").location()).isEqualTo("/check/massage-when");
		assertThat(this.laptop.get("/check/signs").text()).doesNotContain("Some time has passed");
		assertThat(this.laptop.get("/check/about-you").page().select("#age-number").val()).isEqualTo("40");
	}

	@Test
	void whatWasTickedBeforeThePauseIsNotTakenBackByTickingNothingNow() {
		this.phone.post("/check/signs", "signs", "saddle");
		this.phone.post("/check/stop", "action", "go-on");
		comeBack(this.laptop, code(this.phone));

		Seen signs = this.laptop.get("/check/signs");
		assertThat(signs.page().select(".bc-banner a[href=tel:999]")).hasSize(1);
		assertThat(this.laptop.get("/check/stop").heading()).startsWith("Call 999");
		Seen nothing = this.laptop.post("/check/signs");
		assertThat(nothing.status()).as("nothing is ticked").isEqualTo(422);
		assertThat(nothing.page().title()).startsWith("Error:");
		Seen after = this.laptop.post("/check/signs", "signs", "none");

		assertThat(after.location()).isEqualTo("/check/stop");
		assertThat(this.laptop.get("/check/stop").text()).contains("Numb between your legs");
		assertThat(this.laptop.post("/check/stop", "action", "go-on").location()).isEqualTo("/check/about-you");
	}

	@Test
	void whatCameUpSinceStopsTheCheck() {
		this.phone.post("/check/signs", "signs", "none");
		comeBack(this.laptop, code(this.phone));

		assertThat(this.laptop.post("/check/signs", "signs", "chest").location()).isEqualTo("/check/stop");
	}

	@Test
	void theOldDeviceIsToldThatTheCheckIsElsewhere() {
		String code = code(this.phone);
		assertThat(this.phone.get("/check/signs").status()).isEqualTo(200);
		comeBack(this.laptop, code);

		for (Seen seen : List.of(this.phone.get("/check/signs"), this.phone.post("/check/signs", "signs", "none"),
				this.phone.post("/check/submit"), this.phone.get("/check/send"), this.phone.get("/result"))) {
			assertThat(seen.status()).isEqualTo(410);
			assertThat(seen.heading()).isEqualTo("You went on with this check elsewhere");
			assertThat(seen.page().select("main a[href=tel:999]")).hasSize(1);
		}
		assertThat(this.laptop.get("/check/signs").status()).isEqualTo(200);

		comeBack(new Device(this.mvc), code(this.laptop));
		for (Device earlier : List.of(this.phone, this.laptop)) {
			assertThat(earlier.get("/check/signs").heading()).as("after a second move")
				.isEqualTo("You went on with this check elsewhere");
		}
	}

	@Test
	void theDateOfBirthIsNotAskedForAgain() {
		this.phone.answerAll();
		comeBack(this.laptop, code(this.phone));
		this.laptop.post("/check/signs", "signs", "none");

		Seen send = this.laptop.get("/check/send");

		assertThat(send.page().select("#day").val()).isEqualTo("3");
		assertThat(send.page().select("#month").val()).isEqualTo("2");
		assertThat(send.page().select("#year").val()).isEqualTo("1965");
		this.laptop.post("/check/submit");
		assertThat(this.laptop.get("/result/send").page().select("#year").val()).isEqualTo("1965");
	}

	@Test
	void aSharedDeviceCanBeLeftAndTheCodeStillWorks() {
		String code = code(this.phone);

		assertThat(this.phone.post("/check/leave").location()).isEqualTo("/return");

		assertThat(this.phone.token()).isNull();
		assertThat(comeBack(this.phone, code).location()).isEqualTo("/check/signs");
	}

	@Test
	void startHelpAndPrivacyLeadBack() {
		for (String path : List.of("/", "/help", "/privacy")) {
			assertThat(new Device(this.mvc).get(path).page().select("main a[href=/return]")).as(path).hasSize(1);
		}
		assertThat(Objects.requireNonNull(comeBack(this.laptop, code(this.phone)).location())).startsWith("/check");
		assertThat(this.laptop.get("/return").text()).contains("Another check is open on this device.");
	}

}
