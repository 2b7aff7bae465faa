package clinic.backcheck.rules;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows from rows without negation, tried on random patients through the public
 * way in: if the compiled form ever betrays the design, this is where it shows.
 */
public abstract class CorePromises {

	private final Assessor assessor;

	private final RandomPatients random;

	protected CorePromises(Assessor assessor) {
		this.assessor = assessor;
		this.random = new RandomPatients(assessor.catalogue());
	}

	@Property(tries = 1000)
	void worseAnswerNeverLowersTheUrgency(@ForAll("patients") Answers answers, @ForAll("questions") Question question) {
		Urgency before = this.assessor.assess(answers).urgency();

		assertThat(RandomPatients.worse(question, answers))
			.allSatisfy((worse) -> assertThat(this.assessor.assess(answers.with(question.id(), worse)).urgency())
				.isGreaterThanOrEqualTo(before));
	}

	@Property(tries = 1000)
	void doubtNeverEndsBelowTheLeastWorryingAnswer(@ForAll("patients") Answers answers,
			@ForAll("questions") Question question) {
		Assume.that(question.unsure() != Question.Unsure.NONE);

		Urgency doubtful = this.assessor.assess(answers.with(question.id(), RandomPatients.notSure(question)))
			.urgency();

		assertThat(RandomPatients.least(question)).allSatisfy((least) -> assertThat(doubtful)
			.isGreaterThanOrEqualTo(this.assessor.assess(answers.with(question.id(), least)).urgency()));
	}

	@Property(tries = 1000)
	void silenceReadsAsDoubt(@ForAll("patients") Answers answers, @ForAll("questions") Question question) {
		Assessment silent = this.assessor.assess(answers.without(question.id()));
		Assessment unsure = this.assessor.assess(answers.with(question.id(), RandomPatients.notSure(question)));

		assertThat(silent.urgency()).isEqualTo(unsure.urgency());
		assertThat(silent.advice()).isEqualTo(unsure.advice());
	}

	@Property(tries = 1000)
	void everyCompleteCheckGetsAdviceAndEmergencyOnlyHelp(@ForAll("patients") Answers answers) {
		Assessment assessment = this.assessor.assess(answers);

		assertThat(assessment.advice()).isNotEmpty();
		if (assessment.urgency() == Urgency.EMERGENCY) {
			assertThat(assessment.explanations()).isEmpty();
			assertThat(this.assessor.catalogue().advice()).filteredOn((item) -> assessment.advice().contains(item.id()))
				.extracting(Advice::kind)
				.containsOnly(Advice.Kind.GET_HELP);
		}
	}

	@Property(tries = 1000)
	void noAdviceIsGivenWhereAnAnswerThatBarsItIsPossible(@ForAll("patients") Answers answers) {
		FactSet facts = this.assessor.read(answers, Assessor.Silence.NOT_SURE);
		Assessment assessment = this.assessor.assess(answers);

		assertThat(this.assessor.catalogue().advice()).filteredOn((item) -> assessment.advice().contains(item.id()))
			.flatExtracting(Advice::bars)
			.noneMatch((bar) -> bar.row()
				.facts()
				.stream()
				.allMatch((fact) -> Bits.has(facts.possible, this.assessor.index().bit(fact))));
	}

	@Property(tries = 300)
	void safetyNetNamesOnlyChangesThatReallyRaiseTheUrgency(@ForAll("patients") Answers answers) {
		Urgency now = this.assessor.assess(answers).urgency();

		assertThat(this.assessor.safetyNet(answers)).allSatisfy((change) -> {
			assertThat(change.urgency()).isGreaterThan(now);
			assertThat(change.flags()).isNotEmpty();
		});
	}

	@Provide
	Arbitrary<Question> questions() {
		return this.random.questions();
	}

	@Provide
	Arbitrary<Answers> patients() {
		return this.random.patients();
	}

}
