package clinic.backcheck.demo;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Question;

/**
 * Makes up what people answer: every question that is shown, as they would meet it. The
 * same random numbers give the same answers.
 */
final class Patients {

	private static final String WHO_ANSWERS = "who-answers";

	private final Assessor assessor;

	private final double ill;

	private final double unsure;

	/**
	 * Patients for an edition.
	 * @param ill the share of those with something that raises a red flag
	 * @param unsure how often a question is answered with "not sure"
	 */
	Patients(Assessor assessor, double ill, double unsure) {
		this.assessor = assessor;
		this.ill = ill;
		this.unsure = unsure;
	}

	/** Complete answers of somebody. */
	Answers answers(AnsweredBy by, SplittableRandom random) {
		Ailment ailment = (random.nextDouble() < this.ill) ? Ailment.any(this.assessor, random) : Ailment.NONE;
		return answers(ailment, by, random);
	}

	/** Complete answers of somebody with this ailment. */
	Answers answers(Ailment ailment, AnsweredBy by, SplittableRandom random) {
		Answers answers = Answers.none();
		List<String> open = this.assessor.walk(answers).unanswered();
		while (!open.isEmpty()) {
			for (String id : open) {
				answers = answers.with(id, answer(this.assessor.question(id).orElseThrow(), ailment, by, random));
			}
			open = this.assessor.walk(answers).unanswered();
		}
		return answers;
	}

	private Answer answer(Question question, Ailment ailment, AnsweredBy by, SplittableRandom random) {
		Set<String> facts = ailment.facts(question.id());
		if (question.id().equals(WHO_ANSWERS) && facts.isEmpty()) {
			return new Answer.Chosen(who(by));
		}
		boolean doubt = facts.isEmpty() && question.unsure() != Question.Unsure.NONE
				&& random.nextDouble() < this.unsure;
		if (question instanceof Question.Checklist list) {
			return ticked(list, facts, doubt, random);
		}
		if (doubt) {
			return new Answer.NotSure();
		}
		return (question instanceof Question.Choice choice) ? chosen(choice, facts, random)
				: amount((Question.Quantity) question, facts, random);
	}

	private static String who(AnsweredBy by) {
		return switch (by.who()) {
			case THEMSELVES -> "myself";
			case HELPER -> "for-someone";
			case TELEPHONE -> "with-help";
		};
	}

	private static Answer chosen(Question.Choice choice, Set<String> facts, SplittableRandom random) {
		return new Answer.Chosen(facts.stream()
			.max(Comparator.comparingInt(choice.options()::indexOf))
			.or(() -> Habits.usual(choice.id(), random).filter(choice.options()::contains))
			.orElseGet(() -> Habits.option(choice, random)));
	}

	private static Answer ticked(Question.Checklist list, Set<String> facts, boolean doubt, SplittableRandom random) {
		Set<String> items = new LinkedHashSet<>();
		for (String fact : facts) {
			Set<String> kind = list.countsAs().getOrDefault(fact, Set.of());
			if (!fact.equals(Fact.NOT_SURE)) {
				items.add(kind.isEmpty() ? fact
						: kind.stream().sorted().skip(random.nextInt(kind.size())).findFirst().orElseThrow());
			}
		}
		if (facts.isEmpty() && !doubt) {
			Habits.usual(list.id(), random).filter(list.items()::contains).ifPresent(items::add);
		}
		return new Answer.Ticked(items, doubt || facts.contains(Fact.NOT_SURE));
	}

	private static Answer amount(Question.Quantity quantity, Set<String> facts, SplittableRandom random) {
		if (facts.isEmpty()) {
			return new Answer.Amount(Habits.number(quantity, random));
		}
		int from = quantity.min();
		int to = Habits.most(quantity);
		for (Question.Cut cut : quantity.cuts()) {
			if (facts.contains(cut.name())) {
				from = Math.max(from, cut.from());
				to = Math.min(to, cut.below() - 1);
			}
		}
		return new Answer.Amount((from < to) ? random.nextInt(from, to + 1) : from);
	}

}
