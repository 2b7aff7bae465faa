package clinic.backcheck.questionnaire.result;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import clinic.backcheck.web.SampleClinics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PainCourseTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

	private static Words words() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/questionnaire", "messages/web");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new Words(messages, SampleClinics.in("GB"), "en");
	}

	private static PainCourse.Score score(int day, int pain) {
		return new PainCourse.Score(MONDAY.plus(Duration.ofDays(day)), pain);
	}

	private static PainCourse course(PainCourse.Score... scores) {
		return Objects.requireNonNull(PainCourse.of(List.of(scores), words()));
	}

	@Test
	void whatIsLeftIsWhatTheSourcesSay() {
		assertThat(PainCourse.left(30)[0]).isCloseTo(0.42, within(0.001));
		assertThat(PainCourse.left(42)[1]).isCloseTo(23 / 52.0, within(0.001));
		assertThat(PainCourse.left(0)).containsExactly(1, 1);
	}

	@Test
	void oneScoreIsNoCourse() {
		assertThat(PainCourse.of(List.of(score(0, 5)), words())).isNull();
	}

	@Test
	void theTableHasTheNumbersAndWhatIsStillToCome() {
		PainCourse course = course(score(0, 8), score(2, 4), score(7, 9));

		assertThat(course.days()).isEqualTo(14);
		assertThat(course.rows()).extracting(PainCourse.Row::pain).containsExactly(8, 4, 9, null);
		assertThat(course.rows()).extracting(PainCourse.Row::expected).containsExactly("8", "8", "7", "5 to 6");
		assertThat(course.rows().get(1).date()).isEqualTo("Wednesday 25 November");
	}

	@Test
	void thePointsLieWhereTheyBelong() {
		PainCourse course = course(score(0, 10), score(7, 0), score(14, 5));

		assertThat(course.points()).containsExactly(new PainCourse.Dot(34, 20, 10), new PainCourse.Dot(180, 150, 0),
				new PainCourse.Dot(326, 85, 5));
		assertThat(course.line()).isEqualTo("M34 20L180 150L326 85");
		assertThat(course.expected()).startsWith("M34 20L").endsWith("Z");
	}

	@Test
	void ofTwoInOnePlaceTheNewerHasItsNumber() {
		PainCourse course = course(score(0, 7), score(0, 9), score(2, 5));

		assertThat(course.labelled(0)).isFalse();
		assertThat(course.labelled(1)).isTrue();
		assertThat(course.labelled(2)).isTrue();
	}

	@Test
	void aLongerCourseGetsAWiderPicture() {
		assertThat(course(score(0, 5), score(15, 5)).days()).isEqualTo(42);
		assertThat(course(score(0, 5), score(90, 5)).days()).isEqualTo(91);
		assertThat(course(score(0, 5), score(200, 5)).days()).isEqualTo(200);
	}

	@Test
	void withoutPainAtFirstNothingIsExpected() {
		assertThat(course(score(0, 0), score(3, 5)).expected()).isNull();
	}

}
