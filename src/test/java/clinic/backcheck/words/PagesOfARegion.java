package clinic.backcheck.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.checks.Given;
import clinic.backcheck.questionnaire.checks.Journeys;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.vignettes.SamplePatients;
import clinic.backcheck.web.Clinic;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the shipped edition in one region: its numbers and names, and nobody
 * else's. Titles of sources keep the names that they have.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
abstract class PagesOfARegion {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Journeys journeys;

	@Autowired
	private Clinic clinic;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/help", "/accessibility", "/privacy" })
	void pagesAroundTheCheck(String path) {
		isAtHome(new Device(this.mvc).get(path));
	}

	@ParameterizedTest
	@EnumSource
	void resultOfEachUrgency(Urgency urgency) {
		Device device = finished(SamplePatients.at(urgency));

		isAtHome(device.get("/result"));
		isAtHome(device.get("/result/print"));
	}

	@Test
	void everyPageOfAnEmergency() {
		Device device = Device.started(this.mvc);
		isAtHome(device.get("/check/emergency-signs"));
		device.post("/check/emergency-signs", "signs", "saddle");
		Seen stop = device.get("/check/stop");
		isAtHome(stop);
		assertThat(stop.heading()).contains("Call " + this.clinic.region().emergencyNumber());
		isAtHome(device.get("/check/send"));
	}

	@Test
	void whoCannotSpeakOnTheTelephoneIsToldHowToCallWhereverTheNumberStands() {
		String relay = "If you cannot hear or speak on the phone, use " + this.clinic.region().text("text-relay", "en");
		Device stopped = Device.started(this.mvc);
		stopped.post("/check/emergency-signs", "signs", "saddle");

		assertThat(new Device(this.mvc).get("/").text()).contains(relay);
		assertThat(new Device(this.mvc).get("/help").text()).contains(relay);
		assertThat(stopped.get("/check/stop").text()).contains(relay);
		assertThat(finished(SamplePatients.at(Urgency.EMERGENCY)).get("/result").text()).contains(relay);
	}

	private Device finished(Answers answers) {
		Token token = this.journeys.start("en");
		Map<String, Given> given = new LinkedHashMap<>();
		answers.byQuestion().forEach((question, answer) -> given.put(question, Given.of(answer)));
		this.journeys.answer(token, "en", given);
		Device device = new Device(this.mvc);
		device.hold(token.value());
		device.post("/check/fits",
				device.get("/check/fits")
					.page()
					.select("[name=shown]")
					.stream()
					.flatMap((shown) -> Stream.of("shown", shown.val()))
					.toArray(String[]::new));
		assertThat(device.post("/check/submit").location()).isEqualTo("/result");
		return device;
	}

	private void isAtHome(Seen seen) {
		assertThat(seen.status()).isEqualTo(200);
		seen.page().select("details.bc-flat").remove();
		assertThat(seen.page().select("header .bc-help__999").attr("href"))
			.isEqualTo(this.clinic.region().emergencyHref());
		assertThat(seen.page().text()).doesNotContain("{");
		assertThat(Foreign.in(this.clinic.region(), seen.page().text())).isEmpty();
	}

}
