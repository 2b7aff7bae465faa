package clinic.backcheck.rules;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of applying a catalogue to answers. It holds ids only; words are added by
 * whoever shows it.
 *
 * @param urgency the highest urgency of all findings
 * @param urgencySoFar the highest urgency of what is certain alone, where questions
 * without an answer set nothing
 * @param findings most urgent first, then in the order of the catalogue
 * @param explanations what may be going on, in the order of the catalogue
 * @param advice ids of what is given, in the order of the catalogue
 * @param withheld what would have been given but for an answer
 * @param unanswered shown questions without an answer, each read as "not sure"
 */
public record Assessment(Urgency urgency, Urgency urgencySoFar, List<Finding> findings, List<Explained> explanations,
		List<String> advice, List<Withheld> withheld, List<String> unanswered) {

	public Assessment {
		findings = List.copyOf(findings);
		explanations = List.copyOf(explanations);
		advice = List.copyOf(advice);
		withheld = List.copyOf(withheld);
		unanswered = List.copyOf(unanswered);
	}

	/** Whether every question that was shown has an answer. */
	public boolean complete() {
		return this.unanswered.isEmpty();
	}

	/** Whether this explanation is offered. */
	public boolean explains(String explanation) {
		return this.explanations.stream().anyMatch((item) -> item.explanation().equals(explanation));
	}

	public List<Finding> raised() {
		return this.findings.stream().filter(Finding::raised).toList();
	}

	public List<Finding> notRuledOut() {
		return this.findings.stream().filter((finding) -> !finding.raised()).toList();
	}

	/**
	 * A red flag that was raised, or one that cannot be ruled out. A flag that is raised
	 * appears once, at its highest urgency; if a more urgent row of it is open, it
	 * appears a second time as not ruled out.
	 *
	 * @param raised {@code false}: it cannot be ruled out
	 * @param urgency what it contributes to the result; {@link Urgency#SELF_CARE} for a
	 * mere line for staff
	 * @param ifCertain the urgency it would have if everything in doubt turned out true
	 * @param evidence the answers behind it, those of every row that counts at this
	 * urgency
	 */
	public record Finding(String flag, boolean raised, Urgency urgency, Urgency ifCertain, List<Evidence> evidence) {

		public Finding {
			evidence = List.copyOf(evidence);
		}

	}

	/**
	 * An answer behind a finding or a bar.
	 *
	 * @param facts the facts of the question that the rows needed; of a fact that stands
	 * for several items, the items that were ticked
	 * @param answer what was answered; {@code null} where a shown question has no answer
	 */
	public record Evidence(String question, Set<String> facts, @Nullable Answer answer) {

		public Evidence {
			facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
		}

		/** Whether doubt, rather than a plain answer, stands behind it. */
		public boolean unsure() {
			return this.answer == null || this.answer instanceof Answer.NotSure
					|| (this.answer instanceof Answer.Ticked ticked && !ticked.items().containsAll(this.facts));
		}

	}

	/**
	 * Something that may be going on.
	 *
	 * @param explanation its id
	 * @param evidence the answers that suggest it
	 */
	public record Explained(String explanation, List<Evidence> evidence) {

		public Explained {
			evidence = List.copyOf(evidence);
		}

	}

	/**
	 * Advice that an answer barred.
	 *
	 * @param reason see {@link Advice.Bar#reason()}
	 * @param alternative the id of advice that is given instead, if any
	 */
	public record Withheld(String advice, String reason, boolean flag, List<Evidence> evidence,
			@Nullable String alternative) {

		public Withheld {
			evidence = List.copyOf(evidence);
		}

	}

}
