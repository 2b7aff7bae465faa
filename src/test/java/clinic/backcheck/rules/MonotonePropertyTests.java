package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows from rows without negation, tried on random patients through the public
 * way in: if the compiled form ever betrays the design, this is where it shows.
 */
class MonotonePropertyTests {

	private final Assessor assessor = SampleCatalogue.assessor();

	@Property(tries = 2000)
	void worseAnswerNeverLowersTheUrgency(@ForAll("patients") Answers answers, @ForAll("questions") String question) {
		List<Answer> worse = worse(question, answers);
		Assume.that(!worse.isEmpty());

		Urgency before = this.assessor.assess(answers).urgency();

		assertThat(worse)
			.allSatisfy((answer) -> assertThat(this.assessor.assess(answers.with(question, answer)).urgency())
				.isGreaterThanOrEqualTo(before));
	}

	@Property(tries = 2000)
	void doubtNeverEndsBelowTheLeastWorryingAnswer(@ForAll("patients") Answers answers,
			@ForAll("questions") String question) {
		Answer doubt = notSure(question);
		Answer no = least(question);

		Urgency doubtful = this.assessor.assess(answers.with(question, doubt)).urgency();

		Assume.that(no != null);
		assertThat(doubtful)
			.isGreaterThanOrEqualTo(this.assessor.assess(answers.with(question, Objects.requireNonNull(no))).urgency());
	}

	@Property(tries = 2000)
	void silenceReadsAsDoubt(@ForAll("patients") Answers answers, @ForAll("questions") String question) {
		Assessment silent = this.assessor.assess(answers.without(question));
		Assessment unsure = this.assessor.assess(answers.with(question, notSure(question)));

		assertThat(silent.urgency()).isEqualTo(unsure.urgency());
		assertThat(silent.advice()).isEqualTo(unsure.advice());
	}

	@Property(tries = 2000)
	void everyCompleteCheckGetsAdviceAndEmergencyOnlyHelp(@ForAll("patients") Answers answers) {
		Assessment assessment = this.assessor.assess(answers);

		assertThat(assessment.advice()).isNotEmpty();
		if (assessment.urgency() == Urgency.EMERGENCY) {
			assertThat(assessment.advice()).containsExactly("get-help");
			assertThat(assessment.explanations()).isEmpty();
		}
	}

	@Property(tries = 500)
	void safetyNetNamesOnlyChangesThatReallyRaiseTheUrgency(@ForAll("patients") Answers answers) {
		Urgency now = this.assessor.assess(answers).urgency();

		assertThat(this.assessor.safetyNet(answers)).allSatisfy((change) -> {
			assertThat(change.urgency()).isGreaterThan(now);
			assertThat(change.flags()).isNotEmpty();
		});
	}

	@Provide
	Arbitrary<String> questions() {
		return Arbitraries.of(SampleCatalogue.catalogue().questions().map(Question::id).toList());
	}

	@Provide
	Arbitrary<Answers> patients() {
		List<Question> questions = SampleCatalogue.catalogue().questions().toList();
		return Combinators.combine(questions.stream().map(this::answers).toList()).as((given) -> {
			Answers answers = Answers.none();
			for (int i = 0; i < given.size(); i++) {
				answers = answers.with(questions.get(i).id(), given.get(i));
			}
			return answers;
		});
	}

	private Arbitrary<Answer> answers(Question question) {
		if (question instanceof Question.Choice choice) {
			List<Answer> all = new ArrayList<>();
			choice.options().forEach((option) -> all.add(new Answer.Chosen(option)));
			all.add(new Answer.NotSure());
			return Arbitraries.of(all);
		}
		if (question instanceof Question.Checklist checklist) {
			return Arbitraries.subsetOf(checklist.items())
				.flatMap((items) -> Arbitraries.of(true, false).map((unsure) -> new Answer.Ticked(items, unsure)));
		}
		return Arbitraries.integers().between(0, 120).map(Answer.Amount::new);
	}

	private List<Answer> worse(String id, Answers answers) {
		Question question = this.assessor.question(id).orElseThrow();
		Answer now = answers.to(id).orElseThrow();
		if (question instanceof Question.Choice choice && choice.ordered() && now instanceof Answer.Chosen chosen) {
			return choice.options()
				.stream()
				.skip(choice.options().indexOf(chosen.option()) + 1L)
				.<Answer>map(Answer.Chosen::new)
				.toList();
		}
		if (question instanceof Question.Checklist checklist && now instanceof Answer.Ticked ticked) {
			return checklist.items().stream().<Answer>map((item) -> {
				Set<String> more = new LinkedHashSet<>(ticked.items());
				more.add(item);
				return new Answer.Ticked(more, ticked.notSure());
			}).toList();
		}
		return List.of();
	}

	private Answer notSure(String id) {
		return (this.assessor.question(id).orElseThrow() instanceof Question.Checklist)
				? new Answer.Ticked(Set.of(), true) : new Answer.NotSure();
	}

	private @Nullable Answer least(String id) {
		Question question = this.assessor.question(id).orElseThrow();
		if (question instanceof Question.Choice choice && choice.ordered()) {
			return new Answer.Chosen(choice.options().get(0));
		}
		return (question instanceof Question.Checklist) ? new Answer.Ticked(Set.of(), false) : null;
	}

}
