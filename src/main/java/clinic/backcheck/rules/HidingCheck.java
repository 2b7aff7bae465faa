package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A hidden question sets nothing. That is harmless for red flags, because gates are rows
 * too and open as answers worsen; it would not be for advice, which an unasked question
 * could have barred.
 */
final class HidingCheck {

	private final OnePatient one;

	private final List<Violation> violations = new ArrayList<>();

	private HidingCheck(OnePatient one) {
		this.one = one;
	}

	static List<Violation> violations(OnePatient one) {
		HidingCheck check = new HidingCheck(one);
		Catalogue catalogue = one.assessor.catalogue();
		catalogue.pages().forEach(check::gatesNameEarlierPages);
		for (Advice advice : catalogue.advice()) {
			advice.bars().forEach((bar) -> check.barIsAsked(advice.id(), one.outcome.given(advice), bar.row()));
		}
		for (Explanation explanation : catalogue.explanations()) {
			explanation.unless()
				.forEach((row) -> check.barIsAsked(explanation.id(), one.outcome.given(explanation), row));
		}
		return check.violations;
	}

	/** A gate on the same page or a later one could not open before the page is left. */
	private void gatesNameEarlierPages(Page page) {
		Set<String> earlier = new LinkedHashSet<>();
		for (Page other : this.one.assessor.catalogue().pages()) {
			if (other.id().equals(page.id())) {
				break;
			}
			other.questions().forEach((question) -> earlier.add(question.id()));
		}
		for (Question question : page.questions()) {
			for (Row gate : question.showWhen()) {
				gate.facts()
					.stream()
					.filter((fact) -> !earlier.contains(fact.question()))
					.forEach((fact) -> add(question.id(),
							"is shown by %s, which is not asked on an earlier page".formatted(fact),
							this.one.find(this.one.patient.holds(gate))));
			}
		}
	}

	/**
	 * Looks for somebody who is given it although a question that may bar it is hidden.
	 */
	private void barIsAsked(String subject, int given, Row bar) {
		SymbolicPatient patient = this.one.patient;
		Circuit circuit = this.one.circuit;
		int couldBar = circuit.all(bar.facts()
			.stream()
			.mapToInt((fact) -> circuit.any(patient.couldBe(fact), -patient.shown(fact.question()))));
		bar.facts()
			.stream()
			.map(Fact::question)
			.distinct()
			.filter((question) -> patient.shown(question) != circuit.yes)
			.forEach((question) -> this.one.find(given, couldBar, -patient.shown(question))
				.ifPresent((found) -> add(subject,
						"could be given while '%s', which may bar it, is hidden: add the facts of its gate to the bar"
							.formatted(question),
						Optional.of(found))));
	}

	private void add(String subject, String message, Optional<CounterExample> patient) {
		this.violations.add(new Violation(Violation.Property.HIDING_IS_HARMLESS, subject, message,
				patient.orElseGet(this.one::plainest)));
	}

}
