package clinic.backcheck.questionnaire.result;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.result.ResultPage.AdviceItem;
import clinic.backcheck.questionnaire.result.ResultPage.Quote;
import clinic.backcheck.questionnaire.result.ResultPage.Reason;
import clinic.backcheck.questionnaire.result.ResultPage.Watch;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.SampleClinics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ResultWriterTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

	private static final Instant SUNDAY = Instant.parse("2026-11-22T10:00:00Z");

	private static final Edition EDITION = SmallCatalogue.edition();

	private static final Answers BENIGN = Answers.none()
		.with("signs", new Answer.Ticked(Set.of(), false))
		.with("age", new Answer.Amount(40))
		.with("sex", new Answer.Chosen("male"))
		.with("medicines", new Answer.Ticked(Set.of(), false))
		.with("massage-when", new Answer.Amount(30))
		.with("fever", new Answer.Chosen("no-fever"))
		.with("pain-course", new Answer.Chosen("better"));

	private final ResultWriter writer = new ResultWriter(messages(), SampleClinics.in("GB"));

	private static ResourceBundleMessageSource messages() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/questionnaire", "messages/web");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	private ResultPage write(Answers answers, Instant at) {
		return this.writer.write(new Finished(EDITION, "en", answers, "BC-AAAA-BBBB", at),
				EDITION.assessor().assess(answers));
	}

	@Test
	void selfCareSaysWhichAnswersFitAndNeverThatNothingIsWrong() {
		ResultPage page = write(BENIGN, MONDAY);

		assertThat(page.level().urgency()).isEqualTo(Urgency.SELF_CARE);
		assertThat(page.level().byWhen())
			.isEqualTo("Check again on Wednesday 25 November, sooner if something changes.");
		assertThat(page.reasons()).isEmpty();
		assertThat(page.fits()).isNotNull();
		assertThat(page.fits().lead()).startsWith("We asked you about 2 warning signs,")
			.endsWith("A warning sign can still come later.");
		assertThat(page.fits().said()).extracting(Quote::question).containsExactly("When was the massage?");
		assertThat(page.fits().said().get(0).answers()).containsExactly("30 hours ago");
		assertThat(page.toString()).doesNotContain("nothing is wrong", "You are fine", "{0}", "{emergency");
	}

	@Test
	void theCourseHasDatesCountedFromTheMassage() {
		ResultPage page = write(BENIGN, MONDAY);

		assertThat(page.course()).isNotNull();
		assertThat(page.course().steps()).extracting((step) -> step.title())
			.containsExactly("The first 2 days:", "By Wednesday 25 November:", "By Sunday 6 December:");
		assertThat(page.course().here()).isNotNull();
		assertThat(page.course().here().x()).isBetween(80, 100);
		assertThat(page.course().here().y()).isBetween(40, 60);
	}

	@Test
	void nobodyWithAnUrgentSignIsToldThatItGetsBetter() {
		ResultPage page = write(BENIGN.with("fever", new Answer.Chosen("high")), MONDAY);

		assertThat(page.course()).isNull();
		assertThat(page.explanations()).isEmpty();
		assertThat(page.watchFirst()).isTrue();
	}

	@Test
	void lesserFindingBesideAnUrgentOneGoesWithoutItsReassurance() {
		Answers lasting = BENIGN.with("pain-course", new Answer.Chosen("worse"))
			.with("massage-when", new Answer.Amount(80));

		assertThat(write(lasting, MONDAY).reasons()).singleElement().satisfies((reason) -> {
			assertThat(reason.name()).isEqualTo("Not getting better");
			assertThat(reason.why()).isNotBlank();
		});
		assertThat(write(lasting.with("fever", new Answer.Chosen("high")), MONDAY).reasons())
			.extracting(Reason::name, (reason) -> reason.why() != null)
			.containsExactly(tuple("Infection", true), tuple("Not getting better", false));
	}

	@Test
	void everyReasonQuotesThePatient() {
		ResultPage page = write(BENIGN.with("fever", new Answer.Chosen("warm"))
			.with("medicines", new Answer.Ticked(Set.of("steroids"), false)), MONDAY);

		assertThat(page.level().byWhen()).isEqualTo("By Thursday 26 November at the latest.");
		assertThat(page.reasons()).extracting(Reason::name).containsExactly("Infection");
		assertThat(page.reasons().get(0).said()).containsExactlyInAnyOrder(
				new Quote("Do you have a fever?", java.util.List.of("I feel warm")),
				new Quote("Which medicines do you take?", java.util.List.of("Steroid tablets")));
	}

	@Test
	void doubtIsNamedAsDoubt() {
		ResultPage page = write(BENIGN.with("fever", new Answer.NotSure()), MONDAY);

		assertThat(page.level().urgency()).isEqualTo(Urgency.URGENT);
		assertThat(page.reasons()).isEmpty();
		assertThat(page.doubts()).extracting(Reason::name).containsExactly("Infection");
		assertThat(page.doubts().get(0).said().get(0).answers()).containsExactly("Not sure");
	}

	@Test
	void whatIsLeftOutSaysWhyAndWhatMayServeInstead() {
		ResultPage page = write(BENIGN.with("pain-course", new Answer.Chosen("same"))
			.with("medicines", new Answer.Ticked(Set.of("anticoagulant"), false)), MONDAY);

		assertThat(page.leftOut()).singleElement().satisfies((item) -> {
			assertThat(item.title()).isEqualTo("Ibuprofen");
			assertThat(item.reason()).isEqualTo("You take a blood thinner.");
			assertThat(item.said().get(0).answers()).containsExactly("A blood thinner");
			assertThat(item.instead()).isEqualTo("You may use this instead: Keep moving.");
		});
		assertThat(page.advice().stream().flatMap((card) -> card.items().stream()).map(AdviceItem::title))
			.doesNotContain("Ibuprofen");
	}

	@Test
	void adviceNamesItsGradeAndItsServices() {
		ResultPage page = write(BENIGN.with("pain-course", new Answer.Chosen("same")), MONDAY);

		assertThat(page.advice().stream().flatMap((card) -> card.items().stream())).contains(
				new AdviceItem("Ibuprofen", "Ask a pharmacist.", "A few days", "Guidelines say so", List.of()),
				new AdviceItem("Get help if it gets worse", "Call 999 or go to A&E.", null, "Guidelines say so",
						List.of()));
	}

	@Test
	void theSafetyNetIsGroupedByUrgencyAndSaysNothingTwice() {
		ResultPage page = write(BENIGN, MONDAY);

		assertThat(page.watch()).extracting(Watch::urgency).containsExactly(Urgency.EMERGENCY, Urgency.URGENT);
		assertThat(page.watch().get(0).lines()).containsExactly("chest pain");
		assertThat(page.watch().get(1).lines()).containsExactly("a fever");
		assertThat(page.caudaEquina().items()).containsExactly("you are numb between your legs", "you cannot pee");
	}

	@Test
	void anEmergencyHasTheNumberWhatToSayAndOnlyHelp() {
		ResultPage page = write(BENIGN.with("signs", new Answer.Ticked(Set.of("saddle"), false)), MONDAY);

		assertThat(page.level().heading()).isEqualTo("Call 999, or go to A&E now");
		assertThat(page.delivery().calls()).extracting(ResultPage.Call::href).containsExactly("tel:999");
		assertThat(page.delivery().relay())
			.isEqualTo("If you cannot hear or speak on the phone, use 18000 with the Relay UK app.");
		assertThat(page.delivery().ways()).isEmpty();
		assertThat(page.saying())
			.isEqualTo("I had a massage. That was 30 hours ago. I answered questions about my back, "
					+ "and they say that I need help now. It could be: Possible cauda equina syndrome.");
		assertThat(page.advice()).singleElement()
			.satisfies((card) -> assertThat(card.items()).extracting(AdviceItem::title)
				.containsExactly("Get help if it gets worse"));
		assertThat(page.leftOut()).isEmpty();
		assertThat(page.caudaEquina().items()).isNotEmpty();
	}

	@Test
	void whatWasNotAskedYetIsNoReasonAndNoDoubtInAnEmergency() {
		ResultPage page = write(Answers.none().with("signs", new Answer.Ticked(Set.of("chest"), false)), MONDAY);

		assertThat(page.reasons()).extracting(Reason::name).containsExactly("Heart or lung");
		assertThat(page.doubts()).isEmpty();
		assertThat(page.toString()).doesNotContain("Not answered");
	}

	@Test
	void urgentAdviceNamesSomebodyWhoIsThereNow() {
		Answers urgent = BENIGN.with("fever", new Answer.Chosen("high"));

		assertThat(write(urgent, MONDAY).delivery().calls()).extracting(ResultPage.Call::href)
			.containsExactly("tel:+441632960147");
		assertThat(write(urgent, SUNDAY).delivery().calls()).extracting(ResultPage.Call::href)
			.containsExactly("tel:111");
		assertThat(write(urgent, SUNDAY).delivery().how()).isEqualTo(
				"Willow Lane is closed until Monday 23 November at 8am. Do not wait for that: contact NHS 111 today.");
	}

	@Test
	void whoIsThereByDayAndAtNightIsNamedWhateverTheHour() {
		Answers urgent = BENIGN.with("fever", new Answer.Chosen("high"));

		assertThat(write(urgent, MONDAY).delivery().ways()).isEqualTo(write(urgent, SUNDAY).delivery().ways())
			.containsExactly("By day, if you cannot reach us: your GP surgery.", "At night or at weekends: NHS 111.");
		assertThat(write(urgent, MONDAY).delivery().relay()).isNull();
	}

	@Test
	void thePromiseOfTheClinicHoldsUntilItClosesAndNoLonger() {
		ResultPage page = write(BENIGN.with("fever", new Answer.Chosen("high")), MONDAY);

		assertThat(this.writer.sent(page, AnsweredBy.THEMSELVES, MONDAY).delivery().how())
			.contains("A clinician calls you by 6pm today.");
		Instant late = MONDAY.plus(Duration.ofMinutes(7 * 60 + 30));
		assertThat(this.writer.sent(page, AnsweredBy.THEMSELVES, late).delivery().how())
			.contains("Do not wait for that: contact NHS 111 today.", "Monday 30 November at 8am");
		assertThat(this.writer.sent(page, AnsweredBy.THEMSELVES, SUNDAY).delivery().how())
			.contains("Monday 23 November at 8am");
	}

	@Test
	void onlySourcesOfWhatIsShownAreCited() {
		ResultPage page = write(BENIGN.with("signs", new Answer.Ticked(Set.of("chest"), false)), MONDAY);

		assertThat(page.sources().items()).hasSize(1);
		assertThat(page.sources().title()).isEqualTo("Where this comes from: 1 source");
	}

}
