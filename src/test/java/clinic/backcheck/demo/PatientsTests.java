package clinic.backcheck.demo;

import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.vignettes.Shipped;

import static org.assertj.core.api.Assertions.assertThat;

class PatientsTests {

	private static final Assessor ASSESSOR = Shipped.edition().assessor();

	private static final int MANY = 300;

	static Collection<RedFlag> flags() {
		return ASSESSOR.catalogue().redFlags();
	}

	@ParameterizedTest
	@MethodSource("flags")
	void somebodyWithAnAilmentRaisesItsFlag(RedFlag flag) {
		SplittableRandom random = new SplittableRandom(1);
		for (int i = 0; i < 20; i++) {
			Ailment ailment = Ailment.of(ASSESSOR, flag, random);

			Answers answers = patients(0, 0).answers(ailment, AnsweredBy.THEMSELVES, random);

			assertThat(ASSESSOR.assess(answers).raised()).extracting(Assessment.Finding::flag).contains(flag.id());
		}
	}

	@Test
	void theyAnswerAllThatIsShownAndNothingElse() {
		for (Answers answers : some(patients(0.5, 0.05))) {
			assertThat(ASSESSOR.walk(answers).unanswered()).isEmpty();
			assertThat(ASSESSOR.assess(answers).complete()).isTrue();
		}
	}

	@Test
	void mostOfThoseWhoAreWellStayAtHome() {
		long home = some(patients(0, 0)).stream()
			.filter((answers) -> ASSESSOR.assess(answers).urgency() == Urgency.SELF_CARE)
			.count();

		assertThat(home).isGreaterThan(MANY / 2);
	}

	@Test
	void everyLevelOccurs() {
		assertThat(some(patients(0.35, 0.01))).extracting((answers) -> ASSESSOR.assess(answers).urgency())
			.contains(Urgency.values());
	}

	@Test
	void theSameNumbersMakeTheSamePatients() {
		assertThat(some(patients(0.5, 0.05))).isEqualTo(some(patients(0.5, 0.05)));
	}

	@Test
	void nobodyIsOlderThanClinicsSee() {
		SplittableRandom random = new SplittableRandom(3);
		for (RedFlag flag : flags()) {
			for (int i = 0; i < 20; i++) {
				Ailment ailment = Ailment.of(ASSESSOR, flag, random);

				assertThat(patients(0, 0).answers(ailment, AnsweredBy.THEMSELVES, random).to("age"))
					.hasValueSatisfying((age) -> assertThat(((Answer.Amount) age).value()).isLessThan(95));
			}
		}
	}

	@Test
	void doubtOccursAsOftenAsAskedFor() {
		assertThat(doubts(some(patients(0, 0)))).isZero();
		assertThat(doubts(some(patients(0, 0.05)))).isBetween(0.03, 0.07);
	}

	@Test
	void whoAnswersIsWhoItIs() {
		Answers answers = patients(0, 0).answers(AnsweredBy.HELPER, new SplittableRandom(1));

		assertThat(answers.to("who-answers")).contains(new Answer.Chosen("for-someone"));
	}

	private static double doubts(List<Answers> patients) {
		return patients.stream()
			.flatMap((answers) -> answers.byQuestion().values().stream())
			.mapToInt((answer) -> (answer instanceof Answer.NotSure
					|| (answer instanceof Answer.Ticked ticked && ticked.notSure())) ? 1 : 0)
			.average()
			.orElseThrow();
	}

	private static Patients patients(double ill, double unsure) {
		return new Patients(ASSESSOR, ill, unsure);
	}

	private static List<Answers> some(Patients patients) {
		SplittableRandom random = new SplittableRandom(7);
		return IntStream.range(0, MANY).mapToObj((i) -> patients.answers(AnsweredBy.THEMSELVES, random)).toList();
	}

}
