package clinic.backcheck.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@ResourceLock("worklist")
class EmergencyJourneyTests {

	private static final Patient EMERGENCY = Patient.benign()
		.with("saddle-feeling", "changed")
		.with("numb-site", "between-legs");

	@Test
	void theCheckStopsAsSoonAsAnEmergencyIsKnown() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = stopped(visitor);

			assertThat(journey.heading()).contains("999");
			assertThat(journey.page().locator("main a[href='tel:999']").first().isVisible()).isTrue();
			assertThat(journey.page().locator("q").allInnerTexts()).contains(Site.label("saddle-feeling", "changed"));
			new Always(visitor, "emergency").accept(journey.page());
		}
	}

	@Test
	void goingOnKeepsTheNumberInViewAndTheResultTheSame() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = stopped(visitor);
			journey.press("questionnaire.stop.go-on.button");

			assertThat(journey.path()).isEqualTo("/check/passing-urine");
			assertThat(journey.page().locator("main a[href='tel:999']").isVisible()).isTrue();
			new Always(visitor, "emergency-go-on").accept(journey.page());
			journey.answer(EMERGENCY);
			assertThat(journey.path()).as("nothing was ticked on the list").isEqualTo("/check/fits");
			new Always(visitor, "emergency-fits").accept(journey.page());
			journey.press("questionnaire.together.both");
			journey.seeResult();
			assertThat(journey.heading()).contains("999");
			new Always(visitor, "emergency").accept(journey.page());
		}
	}

	@Test
	void askingTheClinicToCallDoesNotReplaceTheNumber() {
		try (Visitor visitor = Site.visitor(Screen.WIDE)) {
			Journey journey = stopped(visitor);
			journey.press("questionnaire.stop.call-me.button");

			assertThat(journey.path()).isEqualTo("/check/send");
			new Always(visitor, "emergency-call-me").accept(journey.page());
			Sending.fill(journey, "Mary Stone");
			journey.press("questionnaire.send.button.call");
			assertThat(journey.path()).isEqualTo("/result");
			assertThat(journey.heading()).contains("999");
		}
	}

	@Test
	void aMistakeIsTakenBack() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = stopped(visitor);
			Pages.follow(journey.page().locator("button[value=mistake]").first());

			assertThat(journey.path()).isEqualTo("/check/saddle-feeling");
			assertThat(journey.page().locator("input:checked").count()).isZero();
			journey.answer(Patient.benign()).seeResult();
			assertThat(journey.heading()).isEqualTo(Site.words("questionnaire.level.self-care.heading"));
		}
	}

	@Test
	void theStopCannotBeWalkedAround() {
		try (Visitor visitor = Site.visitor(Screen.PHONE)) {
			Journey journey = stopped(visitor);
			journey.page().navigate("/check/answers");

			assertThat(journey.path()).isEqualTo("/check/stop");
		}
	}

	private static Journey stopped(Visitor visitor) {
		Journey journey = Journey.start(visitor).answer(EMERGENCY);
		assertThat(journey.path()).isEqualTo("/check/stop");
		return journey;
	}

}
