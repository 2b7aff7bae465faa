package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Patients who answer every question of a catalogue at random, the plain and the doubtful
 * alike, and what they could answer worse.
 */
public final class RandomPatients {

	private final Catalogue catalogue;

	public RandomPatients(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** Complete answers. */
	public Arbitrary<Answers> patients() {
		List<Question> questions = this.catalogue.questions().toList();
		return Combinators.combine(questions.stream().map(RandomPatients::answers).toList()).as((given) -> {
			Answers answers = Answers.none();
			for (int i = 0; i < given.size(); i++) {
				answers = answers.with(questions.get(i).id(), given.get(i));
			}
			return answers;
		});
	}

	/** Any question. */
	public Arbitrary<Question> questions() {
		return Arbitraries.of(this.catalogue.questions().toList());
	}

	/** Every answer that is worse than the one given, by the order of the catalogue. */
	public static List<Answer> worse(Question question, Answers answers) {
		Answer now = answers.to(question.id()).orElseThrow();
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

	/** "Not sure" to a question. */
	public static Answer notSure(Question question) {
		return (question instanceof Question.Checklist) ? new Answer.Ticked(Set.of(), true) : new Answer.NotSure();
	}

	/** The least worrying answer, where the question has an order. */
	public static List<Answer> least(Question question) {
		if (question instanceof Question.Choice choice) {
			return choice.ordered() ? List.of(new Answer.Chosen(choice.options().get(0))) : List.of();
		}
		return (question instanceof Question.Checklist) ? List.of(new Answer.Ticked(Set.of(), false)) : List.of();
	}

	private static Arbitrary<Answer> answers(Question question) {
		boolean doubt = question.unsure() != Question.Unsure.NONE;
		if (question instanceof Question.Choice choice) {
			List<Answer> all = new ArrayList<>();
			choice.options().forEach((option) -> all.add(new Answer.Chosen(option)));
			if (doubt) {
				all.add(new Answer.NotSure());
			}
			return Arbitraries.of(all);
		}
		if (question instanceof Question.Checklist checklist) {
			return Arbitraries.subsetOf(checklist.items())
				.flatMap((items) -> Arbitraries.of(false, doubt).map((unsure) -> new Answer.Ticked(items, unsure)));
		}
		Question.Quantity quantity = (Question.Quantity) question;
		return Arbitraries.integers().between(quantity.min(), quantity.max()).map(Answer.Amount::new);
	}

}
