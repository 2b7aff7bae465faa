package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A hidden question sets nothing. That is harmless for red flags, because gates are rows
 * too and open as answers worsen; it would not be for advice, which an unasked question
 * could have barred. So every bar on a fact of a gated question has to bring the gate's
 * own facts along, in itself or in the condition of the advice: then the gate is open
 * whenever the bar could matter.
 */
final class HidingCheck {

	private final Assessor assessor;

	private final List<Violation> violations = new ArrayList<>();

	private HidingCheck(Assessor assessor) {
		this.assessor = assessor;
	}

	static List<Violation> violations(Assessor assessor) {
		HidingCheck check = new HidingCheck(assessor);
		Catalogue catalogue = assessor.catalogue();
		catalogue.pages().forEach(check::gatesNameEarlierPages);
		for (Advice advice : catalogue.advice()) {
			advice.bars().forEach((bar) -> check.barIsAsked(advice.id(), advice.when(), bar.row()));
		}
		for (Explanation explanation : catalogue.explanations()) {
			explanation.unless().forEach((row) -> check.barIsAsked(explanation.id(), explanation.when(), row));
		}
		return check.violations;
	}

	/** A gate on the same page or a later one could not open before the page is left. */
	private void gatesNameEarlierPages(Page page) {
		Set<String> earlier = new LinkedHashSet<>();
		for (Page other : this.assessor.catalogue().pages()) {
			if (other.id().equals(page.id())) {
				break;
			}
			other.questions().forEach((question) -> earlier.add(question.id()));
		}
		for (Question question : page.questions()) {
			for (Row gate : question.showWhen()) {
				gate.facts().stream().filter((fact) -> !earlier.contains(fact.question())).forEach((fact) -> {
					add(question.id(), "is shown by %s, which is not asked on an earlier page".formatted(fact), gate);
				});
			}
		}
	}

	private void barIsAsked(String subject, List<Row> when, Row bar) {
		for (Fact fact : bar.facts()) {
			Question question = this.assessor.compiled(fact.question()).question;
			if (question.showWhen().isEmpty()) {
				continue;
			}
			Row uncovered = (when.isEmpty() ? List.of(bar) : when).stream()
				.filter((condition) -> !opens(question, condition, bar))
				.findFirst()
				.orElse(null);
			if (uncovered != null) {
				add(subject,
						"could be given while '%s', which may bar it, is hidden: add the facts of its gate to the bar"
							.formatted(question.id()),
						uncovered);
			}
		}
	}

	/** Whether the rest of the bar, or the condition, opens a gate of the question. */
	private boolean opens(Question question, Row condition, Row bar) {
		Set<Fact> known = new LinkedHashSet<>(condition.facts());
		known.addAll(bar.facts());
		known.removeIf((fact) -> fact.question().equals(question.id()));
		long[] possible = this.assessor.index().mask(List.of());
		known
			.forEach((fact) -> Bits.addAll(possible, this.assessor.compiled(fact.question()).established(fact.name())));
		return this.assessor.compiled(question.id()).shown(possible);
	}

	private void add(String subject, String message, Row shownBy) {
		this.violations.add(new Violation(Violation.Property.HIDING_IS_HARMLESS, subject, message,
				FloorsCheck.answersOf(this.assessor, shownBy)));
	}

}
