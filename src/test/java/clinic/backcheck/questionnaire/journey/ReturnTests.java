package clinic.backcheck.questionnaire.journey;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.checks.Journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets in with a code, and who does not. */
class ReturnTests extends SavedCheckTest {

	@Autowired
	private Journeys journeys;

	@ParameterizedTest
	@ValueSource(strings = { "lower", "spaced", "no hyphen", "look-alikes" })
	void aCodeIsTakenAsPeopleWriteIt(String how) {
		String code = code(this.phone);
		String typed = switch (how) {
			case "lower" -> " " + code.toLowerCase(java.util.Locale.ROOT) + " ";
			case "spaced" -> code.replace("-", " – ").replace("", " ");
			case "no hyphen" -> code.replace("-", "");
			default -> code.replace('Q', 'O')
				.replace('D', '0')
				.replace('5', 'S')
				.replace('Z', '2')
				.replace('B', '8')
				.replace('6', 'G');
		};

		assertThat(comeBack(this.laptop, typed).location()).isEqualTo("/check/signs");
	}

	@Test
	void wrongUsedReplacedAndExpiredCodesAreToldAlike() {
		String replaced = code(this.phone);
		String used = code(this.phone);
		Seen unknown = comeBack(this.laptop, "2222-2222");
		Seen wrongDate = this.laptop.post("/return", "code", used, "day", "4", "month", "2", "year", "1965");
		Seen old = comeBack(this.laptop, replaced);
		comeBack(this.laptop, used);
		this.laptop.get("/check/signs");
		Seen again = comeBack(new Device(this.mvc), used);
		String expired = code(this.laptop);
		this.clock.pass(Duration.ofHours(24));
		Seen late = comeBack(this.phone, expired);

		for (Seen seen : List.of(unknown, wrongDate, old, again, late)) {
			assertThat(seen.status()).isEqualTo(422);
			assertThat(seen.page().select(".govuk-error-message").text())
				.startsWith("Error: We found no saved check for this code and this date of birth.");
			assertThat(seen.page().select("#code").val()).isNotEmpty();
		}
	}

	@Test
	void anAnswerThatWasLostOnTheWayDoesNotCostTheCheck() {
		String code = code(this.phone);
		comeBack(this.laptop, code);
		String token = this.laptop.token();
		this.laptop.hold(null);

		assertThat(comeBack(this.laptop, code).location()).as("pressed again").isEqualTo("/check/signs");
		assertThat(this.laptop.token()).isEqualTo(token);
		assertThat(this.laptop.get("/check/signs").status()).isEqualTo(200);
		assertThat(comeBack(this.laptop, code).location()).as("only the next page was lost").isEqualTo("/check/signs");
		assertThat(comeBack(new Device(this.mvc), code).status()).as("used up").isEqualTo(422);
		assertThat(this.laptop.post("/check/signs", "signs", "none").location()).isEqualTo("/check/about-you");
	}

	@Test
	void aFormThatIsNotFilledInIsNoTry() {
		Seen refused = this.laptop.post("/return", "code", "4W8Q", "day", "x");

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#code", "#day");
		assertThat(this.database.sql("select count(*) from throttled_try").query(Integer.class).single()).isZero();
	}

	@Test
	void afterTenWrongDatesNotEvenTheRightOneOpensIt() {
		String code = code(this.phone);
		for (int i = 1; i <= 10; i++) {
			int day = i + 10;
			int from = i;
			this.laptop.ask(this.laptop.form("/return")
				.param("code", code)
				.param("day", String.valueOf(day))
				.param("month", "2")
				.param("year", "1965")
				.with((request) -> {
					request.setRemoteAddr("192.0.2." + from);
					return request;
				}));
		}

		Seen refused = comeBack(this.laptop, code);

		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.heading()).isEqualTo("This code is locked");
		assertThat(refused.text()).as("it is over before anybody could").doesNotContain("You can try again");
		assertThat(refused.page().select("main a[href=tel:999]")).isNotEmpty();
		assertThat(this.phone.get("/check/signs").status()).isEqualTo(200);
	}

	@Test
	void oneAddressCanTryTwentyTimesInAQuarterOfAnHour() {
		for (int i = 0; i < 20; i++) {
			String code = "2222-%04d".formatted(i).replace('0', 'Y').replace('1', 'X');
			assertThat(comeBack(this.laptop, code).status()).isEqualTo(422);
		}

		assertThat(comeBack(this.laptop, "3333-3333").text())
			.contains("You can try again on Monday 23 November 2026, 10:15am.");

		this.clock.pass(Duration.ofMinutes(15));
		assertThat(comeBack(this.laptop, "3333-3333").status()).isEqualTo(422);
	}

	@Test
	void aFinishedCheckCannotBeReturnedTo() {
		this.phone.answerAll();
		String code = code(this.phone);
		this.phone.post("/check/submit");

		assertThat(comeBack(this.laptop, code).status()).isEqualTo(422);
		assertThat(this.phone.get("/check/save").location()).isEqualTo("/result");
		assertThat(save(this.phone).location()).isEqualTo("/result");
	}

	@Test
	void whoComesBackKeepsTheResultOfThisDevice() {
		Device own = Device.started(this.mvc);
		own.answerAll();
		own.post("/check/submit");
		String reference = own.get("/result").page().select(".bc-ref").text();

		assertThat(comeBack(own, code(this.phone)).status()).isEqualTo(303);

		assertThat(own.get("/result").page().select(".bc-ref").text()).isEqualTo(reference);
	}

	@Test
	void whatACallerToldIsNotKeptBesideTheCheckOfTheNext() {
		Device staff = new Device(this.mvc);
		staff.hold(this.journeys.start("en", AnsweredBy.telephone(UUID.randomUUID())).value());
		staff.answerAll().post("/check/submit");
		assertThat(staff.get("/return").text()).doesNotContain("The result on this device stays");

		comeBack(staff, code(this.phone));

		assertThat(staff.get("/result").location()).isEqualTo("/check/signs");
		assertThat(staff.get("/").page().select("main a[href=/result]")).isEmpty();
	}

	@Test
	void aCodeThatIsUsedTwiceKeepsTheLaterResult() {
		Device own = Device.started(this.mvc);
		own.answerAll().post("/check/submit");
		own.post("/check");
		own.answerAll();
		String held = own.token();
		String code = code(this.phone);
		comeBack(own, code);
		own.hold(held);
		own.post("/check/submit");
		String later = own.get("/result").page().select(".bc-ref").text();

		assertThat(comeBack(own, code).location()).as("the first answer was lost").isEqualTo("/check/signs");

		assertThat(own.get("/result").page().select(".bc-ref").text()).isEqualTo(later);
		assertThat(own.get("/").status()).isEqualTo(200);
	}

	@Test
	void takingACheckOffADeviceLeavesTheResultOfBefore() {
		Device own = Device.started(this.mvc);
		own.answerAll().post("/check/submit");
		String reference = own.get("/result").page().select(".bc-ref").text();
		assertThat(own.get("/").text()).contains("The result on this device stays until you finish a new check");
		own.post("/check");
		assertThat(save(own).text()).contains("The result on this device stays until you finish a new check.");
		String code = code(own);

		own.post("/check/leave");

		assertThat(own.get("/result").page().select(".bc-ref").text()).isEqualTo(reference);
		assertThat(own.get("/check/signs").status()).as("the check is gone").isEqualTo(410);
		assertThat(comeBack(own, code).location()).isEqualTo("/check/signs");
		assertThat(own.get("/result").page().select(".bc-ref").text()).isEqualTo(reference);
	}

	@Test
	void aDeletedCheckCannotBeReturnedTo() {
		String code = code(this.phone);
		this.phone.post("/check/delete");

		assertThat(comeBack(this.laptop, code).status()).isEqualTo(422);
		assertThat(this.database.sql(
				"select count(*) from saved_checks s where not exists (select 1 from checks c where c.id = s.check_id)")
			.query(Integer.class)
			.single()).isZero();
	}

}
