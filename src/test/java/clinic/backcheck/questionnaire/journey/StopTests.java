package clinic.backcheck.questionnaire.journey;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@JourneyTest
class StopTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	@Autowired
	private JdbcClient database;

	private Device device;

	@BeforeEach
	void start() {
		this.clock.set(MovableClock.MONDAY);
		this.database.sql("delete from stop_records").update();
		this.device = Device.started(this.mvc);
	}

	@Test
	void theNumberComesFirstThenWhatToSayThenWhy() {
		Seen stop = this.device.submit("/check/signs", "signs", "saddle");

		assertThat(stop.heading()).isEqualTo("Call 999, or go to A&E now");
		assertThat(stop.page().select(".bc-level a.govuk-button").attr("href")).isEqualTo("tel:999");
		assertThat(stop.page().select(".bc-level__say q").text()).contains("Possible cauda equina syndrome");
		assertThat(stop.page().select(".bc-said q").eachText()).containsExactly("Numb between your legs");
		assertThat(stop.text()).contains("Squeezed nerves", "Nerves may be lost").doesNotContain("Heart or lung");
	}

	@Test
	void nothingElseIsShownUntilItWasRead() {
		this.device.post("/check/signs", "signs", "chest");

		for (String path : List.of("/check/signs", "/check/about-you", "/check/answers")) {
			assertThat(this.device.get(path).location()).as(path).isEqualTo("/check/stop");
		}
	}

	@Test
	void goingOnKeepsTheNumberInViewAndStopsAgainOnlyForSomethingNew() {
		this.device.post("/check/signs", "signs", "chest");
		assertThat(this.device.post("/check/stop", "action", "go-on").location()).isEqualTo("/check/about-you");
		assertThat(this.device.get("/check/about-you").page().select("main .bc-banner a").attr("href"))
			.isEqualTo("tel:999");

		assertThat(this.device.post("/check/about-you", "age", "75", "sex", "male", "medicines", "none").location())
			.isEqualTo("/check/massage-when");
		this.device.post("/check/massage-when", "massage-when", "not-sure");
		assertThat(this.device.post("/check/symptoms", "fever", "high", "pain-course", "better").location())
			.isEqualTo("/check/stop");
		assertThat(this.device.get("/check/stop").text()).contains("Infection", "Heart or lung");
		assertThat(this.device.post("/check/stop", "action", "go-on").location()).isEqualTo("/check/answers");
	}

	@Test
	void whatWasTakenBackAndComesAgainStopsAgain() {
		this.device.post("/check/signs", "signs", "chest");
		this.device.post("/check/stop", "action", "go-on");
		this.device.post("/check/signs", "signs", "none");

		assertThat(this.device.post("/check/signs", "signs", "chest").location()).isEqualTo("/check/stop");
	}

	@Test
	void aMistakeClearsTheAnswerAndAsksAgain() {
		Seen stop = this.device.submit("/check/signs", "signs", "saddle");
		assertThat(stop.page().select("input[name=question]").val()).isEqualTo("signs");

		Seen again = this.device.submit("/check/stop", "action", "mistake", "question", "signs");

		assertThat(again.heading()).isEqualTo("Do you have any of these signs?");
		assertThat(again.page().select("[checked]")).isEmpty();
		assertThat(this.device.get("/check/stop").location()).isEqualTo("/check/signs");
	}

	@Test
	void onlyAnAnswerBehindTheEmergencyCanBeTakenBackThere() {
		this.device.post("/check/signs", "signs", "saddle");

		assertThat(this.device.post("/check/stop", "action", "mistake", "question", "age").location())
			.isEqualTo("/check/stop");
		assertThat(this.device.post("/check/stop").location()).isEqualTo("/check/stop");
		assertThat(this.device.get("/check/stop").status()).isEqualTo(200);
	}

	@Test
	void theClinicCanBeAskedToCallBeforeAllIsAnswered() {
		this.device.post("/check/signs", "signs", "saddle");

		assertThat(this.device.post("/check/stop", "action", "call-me").location()).isEqualTo("/check/send");
		Seen send = this.device.get("/check/send");
		assertThat(send.heading()).isEqualTo("Ask the clinic to call you");
		assertThat(send.text()).contains("Call 999 first.").doesNotContain("as well");
		assertThat(send.page().select("main .bc-banner a").attr("href")).isEqualTo("tel:999");
		assertThat(send.page().select("#answers h2").text()).isEqualTo("Name and number");
	}

	@Test
	void aRecordWithoutAnyPersonIsKeptOnceForEachNewFlag() {
		this.device.post("/check/signs", "signs", "chest");
		this.device.post("/check/signs", "signs", "chest");
		this.device.post("/check/signs", "signs", "chest", "signs", "saddle");

		List<Map<String, Object>> records = this.database.sql("select edition, flags from stop_records order by flags")
			.query()
			.listOfRows();

		assertThat(records).extracting((row) -> row.get("flags"))
			.as("one person")
			.containsExactly("possible-cauda-equina,possible-heart-or-lung");
		assertThat(records).extracting((row) -> row.get("edition")).containsOnly(7);
	}

	@Test
	void whoTookTheAnswerBackOrAgreedToBeCalledIsNotCounted() {
		this.device.post("/check/signs", "signs", "chest");
		this.device.post("/check/stop", "action", "mistake", "question", "signs");
		assertThat(stopped()).as("a mistake").isZero();

		this.device.post("/check/signs", "signs", "chest");
		assertThat(stopped()).isOne();
		this.device.post("/check/send", "name", "Ann", "day", "3", "month", "2", "year", "1965", "telephone",
				"07700 900142", "consent", "yes");
		assertThat(this.device.get("/result").status()).isEqualTo(200);
		assertThat(stopped()).as("a case").isZero();
	}

	private int stopped() {
		return this.database.sql("select count(*) from stop_records").query(Integer.class).single();
	}

	@Test
	void withoutAnEmergencyThereIsNoStopPage() {
		assertThat(this.device.get("/check/stop").location()).isEqualTo("/check/signs");
	}

}
