package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tries every single answer that says less, and keeps those that lower the urgency. */
final class Reliefs {

	private final Assessor assessor;

	Reliefs(Assessor assessor) {
		this.assessor = assessor;
	}

	List<Relief> of(Answers answers) {
		Urgency from = urgency(answers);
		var reliefs = new ArrayList<Relief>();
		for (String id : this.assessor.walk(answers).questions()) {
			Urgency reached = from;
			for (Answer instead : less(this.assessor.compiled(id).question,
					answers.to(id).orElse(new Answer.NotSure()))) {
				Urgency urgency = urgency(answers.with(id, instead));
				if (urgency.compareTo(reached) < 0) {
					reliefs.add(new Relief(id, instead, urgency));
					reached = urgency;
				}
			}
		}
		reliefs.sort(Comparator.comparing(Relief::urgency).reversed());
		return reliefs;
	}

	private Urgency urgency(Answers answers) {
		return this.assessor.evaluate(this.assessor.read(answers, Assessor.Silence.NOT_SURE)).urgency();
	}

	/** The answers that say less than the present one, the nearest first. */
	private static Stream<Answer> lessOf(Question.Choice choice, Answer now) {
		int position = (now instanceof Answer.Chosen chosen) ? choice.options().indexOf(chosen.option())
				: choice.options().size();
		return IntStream.range(0, position).mapToObj((i) -> new Answer.Chosen(choice.options().get(position - 1 - i)));
	}

	private static List<Answer> less(Question question, Answer now) {
		if (question instanceof Question.Choice choice && choice.ordered()) {
			return lessOf(choice, now).toList();
		}
		if (question instanceof Question.Checklist) {
			Set<String> items = (now instanceof Answer.Ticked ticked) ? ticked.items() : Set.of();
			Stream<Answer> withoutOne = items.stream().map((item) -> {
				Set<String> left = new LinkedHashSet<>(items);
				left.remove(item);
				return new Answer.Ticked(left, false);
			});
			return Stream.concat(Stream.of(new Answer.Ticked(items, false)), withoutOne).toList();
		}
		return List.of();
	}

}
