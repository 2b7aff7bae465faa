package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Tries every change of one answer and keeps those that raise the urgency. Ages, times
 * and answers without an order are left out: nobody can watch for them.
 */
final class SafetyNet {

	private final Assessor assessor;

	SafetyNet(Assessor assessor) {
		this.assessor = assessor;
	}

	List<Change> changes(Answers answers) {
		FactSet now = this.assessor.read(answers, Assessor.Silence.NOT_SURE);
		Urgency from = this.assessor.evaluate(now).urgency();
		Set<String> shown = this.assessor.shown(now);
		Answers base = answers;
		for (String id : shown) {
			if (!base.has(id)) {
				base = base.with(id, new Answer.NotSure());
			}
		}
		var changes = new ArrayList<Change>();
		for (String id : shown) {
			changesOf(id, base, from, shown, changes);
		}
		changes.sort(Comparator.comparing(Change::urgency).reversed());
		return changes;
	}

	private void changesOf(String question, Answers base, Urgency from, Set<String> shown, List<Change> found) {
		Urgency reached = from;
		boolean scale = this.assessor.compiled(question).question instanceof Question.Choice;
		for (Step step : worse(question, base)) {
			Answers changed = base.with(question, step.answer);
			Change change = ifHigher(changed, step.fact, null, reached);
			if (change == null) {
				change = throughFollowUp(changed, step.fact, reached, shown);
			}
			if (change != null) {
				found.add(change);
				// Further along a scale only a still higher urgency is news.
				reached = scale ? change.urgency() : from;
			}
		}
	}

	private @Nullable Change throughFollowUp(Answers changed, Fact fact, Urgency from, Set<String> shown) {
		Set<String> opened = new LinkedHashSet<>(
				this.assessor.shown(this.assessor.read(changed, Assessor.Silence.NOTHING)));
		opened.removeAll(shown);
		Change highest = null;
		for (String followUp : opened) {
			for (Step step : worse(followUp, changed.without(followUp))) {
				Change change = ifHigher(changed.with(followUp, step.answer), fact, step.fact,
						(highest == null) ? from : highest.urgency());
				highest = (change == null) ? highest : change;
			}
		}
		return highest;
	}

	private @Nullable Change ifHigher(Answers changed, Fact fact, @Nullable Fact followUp, Urgency from) {
		Outcome outcome = this.assessor.evaluate(this.assessor.read(changed, Assessor.Silence.NOTHING));
		if (outcome.raisedUrgency().compareTo(from) <= 0) {
			return null;
		}
		FlagTable table = this.assessor.flags();
		var flags = new ArrayList<String>();
		for (int flag = 0; flag < table.flags().size(); flag++) {
			for (int row = table.start(flag); row < table.end(flag); row++) {
				if (outcome.holds(row) && table.urgency(row) == outcome.raisedUrgency()) {
					flags.add(table.flags().get(flag).id());
					break;
				}
			}
		}
		return new Change(fact, followUp, outcome.raisedUrgency(), flags);
	}

	/** The answers that say more than the present one, in the order of the question. */
	private List<Step> worse(String id, Answers base) {
		Question question = this.assessor.compiled(id).question;
		Answer now = base.to(id).orElse(null);
		if (question instanceof Question.Choice choice && choice.ordered()) {
			int position = (now instanceof Answer.Chosen chosen) ? choice.options().indexOf(chosen.option()) : 0;
			return choice.options()
				.stream()
				.skip(position + 1L)
				.map((option) -> new Step(new Fact(id, option), new Answer.Chosen(option)))
				.toList();
		}
		if (question instanceof Question.Checklist checklist) {
			Set<String> ticked = (now instanceof Answer.Ticked ticks) ? ticks.items() : Set.of();
			return checklist.items().stream().filter((item) -> !ticked.contains(item)).map((item) -> {
				Set<String> more = new LinkedHashSet<>(ticked);
				more.add(item);
				return new Step(new Fact(id, item), new Answer.Ticked(more, false));
			}).toList();
		}
		return List.of();
	}

	private record Step(Fact fact, Answer answer) {
	}

}
