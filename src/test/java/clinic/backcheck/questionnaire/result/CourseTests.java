package clinic.backcheck.questionnaire.result;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import clinic.backcheck.questionnaire.result.ResultPage.Titled;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.vignettes.SamplePatients;
import clinic.backcheck.vignettes.Shipped;
import clinic.backcheck.web.SampleClinics;

import static org.assertj.core.api.Assertions.assertThat;

/** What a result of the shipped edition says about time, counted from a Monday. */
class CourseTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

	private static ResultPage write(Answers answers, Instant at) {
		var messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/questionnaire", "messages/web");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new ResultWriter(messages, SampleClinics.in("GB")).write(
				new Finished(Shipped.edition(), "en", answers, "BC-AAAA-BBBB", at),
				Shipped.edition().assessor().assess(answers));
	}

	private static ResultPage after(int hours, String course) {
		return write(SamplePatients.benign()
			.with("massage-when", new Answer.Amount(hours))
			.with("pain-course", new Answer.Chosen(course)), MONDAY);
	}

	private static List<String> titles(ResultPage page) {
		assertThat(page.course()).isNotNull();
		return page.course().steps().stream().map(Titled::title).toList();
	}

	private static String text(ResultPage page, String title) {
		assertThat(page.course()).isNotNull();
		return page.course()
			.steps()
			.stream()
			.filter((step) -> step.title().equals(title))
			.map(Titled::text)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void after20HoursSorenessIsExpectedUntilTheThirdDay() {
		ResultPage page = after(20, "better");

		assertThat(page.level().urgency()).isEqualTo(Urgency.SELF_CARE);
		assertThat(page.level().byWhen()).isEqualTo("Check again on Tuesday 24 November, sooner if something changes.");
		assertThat(titles(page)).containsExactly("The first 2 days:", "By Wednesday 25 November:",
				"By Sunday 6 December:");
		assertThat(text(page, "By Wednesday 25 November:"))
			.isEqualTo("clearly better. If it is not, it is no longer plain soreness: check again.");
	}

	@Test
	void after80HoursSorenessIsOver() {
		ResultPage page = after(80, "better");

		assertThat(page.level().urgency()).isEqualTo(Urgency.SELF_CARE);
		assertThat(titles(page)).containsExactly("Since Monday 23 November:", "By Friday 4 December:",
				"By Friday 1 January:");
		assertThat(text(page, "Since Monday 23 November:")).startsWith("plain soreness should be over.");
	}

	@Test
	void worseAfter80HoursIsToBeSeenWithinThreeDays() {
		ResultPage page = after(80, "worse");

		assertThat(page.level().urgency()).isEqualTo(Urgency.SOON);
		assertThat(page.level().byWhen()).isEqualTo("By Thursday 26 November at the latest.");
		assertThat(titles(page)).contains("Since Monday 23 November:", "By Thursday 26 November:",
				"By Friday 4 December:", "By Friday 1 January:");
		assertThat(text(page, "By Thursday 26 November:")).startsWith("have your back checked, even if");
	}

	@Test
	void after9DaysWithoutChangeSomeoneLooksWithinTwoWeeks() {
		ResultPage page = after(9 * 24, "same");

		assertThat(page.level().urgency()).isEqualTo(Urgency.ROUTINE);
		assertThat(page.level().byWhen()).isEqualTo("By Monday 7 December at the latest.");
		assertThat(titles(page)).contains("Since Tuesday 17 November:", "By Saturday 28 November:",
				"By Monday 7 December:", "By Saturday 26 December:");
		assertThat(text(page, "By Saturday 28 November:")).contains("see a physiotherapist or your GP");
	}

	@Test
	void after20DaysTheDateIsThatOfSixWeeks() {
		ResultPage page = after(20 * 24, "same");

		assertThat(page.level().urgency()).isEqualTo(Urgency.ROUTINE);
		assertThat(titles(page)).contains("By Monday 7 December:", "By Tuesday 15 December:")
			.noneMatch((title) -> title.startsWith("Since") || title.startsWith("The first"));
		assertThat(text(page, "By Tuesday 15 December:")).contains("most people are much better, but not all");
		assertThat(page.course()).isNotNull();
		assertThat(page.course().late()).isTrue();
		assertThat(page.sources().items()).anyMatch((source) -> source.contains("Menezes Costa"));
	}

	@Test
	void after20DaysAndBetterThereIsStillADateToBeSeen() {
		ResultPage page = after(20 * 24, "better");

		assertThat(page.level().urgency()).isEqualTo(Urgency.SELF_CARE);
		assertThat(text(page, "By Monday 7 December:"))
			.isEqualTo("if it still hurts, have your back checked by a physiotherapist or your GP.");
	}

	@Test
	void after50DaysAFreshCheckIsDue() {
		ResultPage page = write(SamplePatients.benign()
			.with("massage-when", new Answer.Amount(50 * 24))
			.with("pain-duration", new Answer.Chosen("six-weeks-to-3-months"))
			.with("inflammatory", new Answer.Ticked(Set.of(), false)), MONDAY);

		assertThat(page.level().urgency()).isEqualTo(Urgency.ROUTINE);
		assertThat(titles(page)).contains("Since Sunday 15 November:", "By Monday 7 December:");
		assertThat(text(page, "Since Sunday 15 November:")).contains("six weeks are over", "ask for a fresh check");
	}

	@Test
	void notSureWhenGetsNoDateThatCouldBeWrong() {
		ResultPage page = write(SamplePatients.benign().with("massage-when", new Answer.NotSure()), MONDAY);

		assertThat(page.level().urgency()).isEqualTo(Urgency.SELF_CARE);
		assertThat(titles(page)).filteredOn((title) -> !title.startsWith("Only a rough guide"))
			.containsExactly("The first 2 days:", "Three days after the massage, or after the pain began:",
					"Two weeks after it:", "Six weeks after it:");
		assertThat(page.course()).isNotNull();
		assertThat(page.course().here()).isNull();
		assertThat(page.level().byWhen()).contains("Tuesday 24 November");
	}

	@Test
	void whereNoUsualCauseFitsTheDatesAreAGuideOnly() {
		ResultPage page = write(SamplePatients.benign().with("crack", new Answer.Chosen("sharp-pain")), MONDAY);

		assertThat(page.level().urgency()).isEqualTo(Urgency.SOON);
		assertThat(page.explanations()).isEmpty();
		assertThat(titles(page)).startsWith("Only a rough guide:");
		assertThat(text(page, "By Thursday 26 November:")).contains("even if it feels better by then");
	}

	@ParameterizedTest
	@EnumSource(names = { "URGENT", "EMERGENCY" })
	void whoNeedsHelpTodayIsToldOnlyWhen(Urgency urgency) {
		ResultPage page = write(SamplePatients.at(urgency), MONDAY);

		assertThat(page.course()).isNull();
		assertThat(page.level().heading() + page.level().byWhen()).containsAnyOf("now", "today, Monday 23 November");
	}

	@Test
	void datesAreThoseOfTheClinicsZone() {
		Answers now = SamplePatients.benign().with("massage-when", new Answer.Amount(0));

		assertThat(titles(write(now, Instant.parse("2026-07-01T23:30:00Z")))).contains("By Sunday 5 July:");
	}

}
