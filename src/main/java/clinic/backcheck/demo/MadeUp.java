package clinic.backcheck.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SyntheticChecks;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessor;

/**
 * Makes up patients by number. A number has the same patient each time, whoever was made
 * before, so that several threads can share the work.
 */
final class MadeUp {

	/** Numbers that Ofcom keeps for fiction, so that nobody's telephone rings. */
	private static final String TELEPHONES = "+44 7700 900";

	private static final int NUMBERS = 1000;

	private static final double FIRST_LANGUAGE = 0.75;

	private static final int SOME_AGE = 45;

	private final DemoProperties properties;

	private final Assessor assessor;

	private final List<String> languages;

	private final Patients patients;

	private final Arrivals arrivals;

	private final Instant now;

	MadeUp(DemoProperties properties, Edition edition, Arrivals arrivals, Instant now) {
		this.properties = properties;
		this.assessor = edition.assessor();
		this.languages = List.copyOf(edition.languages());
		this.patients = new Patients(this.assessor, properties.ill(), properties.unsure());
		this.arrivals = arrivals;
		this.now = now;
	}

	/** Whether the case of this number is still open: the last ones are. */
	boolean open(long number) {
		return number >= Math.round(this.properties.cases() * (1 - this.properties.open()));
	}

	/** The random numbers of what happens to this case. */
	SplittableRandom random(long number) {
		return new SplittableRandom(this.properties.random() * 1_000_003L + number).split();
	}

	/**
	 * The patient of this number.
	 * @param telephonist who takes answers by telephone
	 */
	SyntheticChecks.Filled patient(long number, UUID telephonist) {
		SplittableRandom alike = random(number % this.properties.different());
		AnsweredBy by = by(telephonist, alike);
		Answers answers = this.patients.answers(by, alike);
		String language = language(alike);
		SplittableRandom random = random(number);
		Instant at = open(number)
				? this.arrivals.waiting(this.assessor.assess(answers).urgency(),
						random.nextDouble() < this.properties.overdue(), random)
				: this.arrivals.past(number / (this.properties.cases() * (1 - this.properties.open())), random);
		return new SyntheticChecks.Filled(language, by, answers, contact(number, answers, random), at);
	}

	private String language(SplittableRandom random) {
		return (random.nextDouble() < FIRST_LANGUAGE) ? this.languages.get(0)
				: this.languages.get(random.nextInt(this.languages.size()));
	}

	private static AnsweredBy by(UUID telephonist, SplittableRandom random) {
		double chance = random.nextDouble();
		if (chance < 0.06) {
			return AnsweredBy.HELPER;
		}
		return (chance < 0.1) ? AnsweredBy.telephone(telephonist) : AnsweredBy.THEMSELVES;
	}

	private SentCheck.Contact contact(long number, Answers answers, SplittableRandom random) {
		int age = answers.to("age")
			.map((answer) -> (answer instanceof Answer.Amount years) ? years.value() : SOME_AGE)
			.orElse(SOME_AGE);
		LocalDate born = LocalDate.ofInstant(this.now, ZoneOffset.UTC)
			.minusYears(age)
			.minusDays(random.nextInt(1, 365));
		String note = (random.nextInt(5) == 0) ? "Made-up note of test person %06d.".formatted(number) : null;
		return new SentCheck.Contact(String.format(Locale.ROOT, "Test Person %06d", number), born,
				TELEPHONES + String.format(Locale.ROOT, "%03d", number % NUMBERS), note);
	}

}
