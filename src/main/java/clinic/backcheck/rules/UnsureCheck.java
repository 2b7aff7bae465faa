package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * For every question marked {@code safety}: "not sure" ends above self-care in the least
 * worrying company in which the question is asked at all, and never below what the least
 * worrying option gives. Both follow for every other company because rows know no
 * negation.
 */
final class UnsureCheck {

	private UnsureCheck() {
	}

	static List<Violation> violations(Assessor assessor) {
		var violations = new ArrayList<Violation>();
		assessor.catalogue().questions().filter(Question::safety).forEach((question) -> {
			if (question.unsure() != Question.Unsure.OPENS) {
				neverSelfCare(assessor, question, violations);
			}
			neverBelowNo(assessor, question, violations);
		});
		return violations;
	}

	private static void neverSelfCare(Assessor assessor, Question question, List<Violation> violations) {
		for (Set<Fact> company : leastCompanies(assessor, question, new LinkedHashSet<>())) {
			FactSet facts = new FactSet(assessor.index().words());
			company.forEach((fact) -> facts.addPossible(assessor.compiled(fact.question()).established(fact.name())));
			assessor.compiled(question.id()).establishUnsure(facts);
			if (assessor.evaluate(facts).urgency() == Urgency.SELF_CARE) {
				Answers example = company.isEmpty() ? Answers.none()
						: FloorsCheck.answersOf(assessor, new Row(company));
				violations.add(new Violation(Violation.Property.UNSURE_IS_SAFE, question.id(),
						"ends in self-care when the answer is \"not sure\": give a row of it alone a level, or 'whenOpen'",
						example.with(question.id(), unsure(question))));
			}
		}
	}

	/**
	 * Each way in which the gates can open, with the gates of the questions they need.
	 */
	private static List<Set<Fact>> leastCompanies(Assessor assessor, Question question, Set<Fact> soFar) {
		if (question.showWhen().isEmpty()) {
			return List.of(soFar);
		}
		var companies = new ArrayList<Set<Fact>>();
		for (Row gate : question.showWhen()) {
			List<Set<Fact>> ways = List.of(union(soFar, gate.facts()));
			for (Fact fact : gate.facts()) {
				Question opener = assessor.compiled(fact.question()).question;
				ways = ways.stream().flatMap((way) -> leastCompanies(assessor, opener, way).stream()).toList();
			}
			companies.addAll(ways);
		}
		return companies;
	}

	private static Set<Fact> union(Set<Fact> a, Set<Fact> b) {
		Set<Fact> union = new LinkedHashSet<>(a);
		union.addAll(b);
		return union;
	}

	private static void neverBelowNo(Assessor assessor, Question question, List<Violation> violations) {
		if (!(question instanceof Question.Choice choice) || !choice.ordered()) {
			return;
		}
		Fact no = new Fact(question.id(), choice.options().get(0));
		for (RedFlag flag : assessor.catalogue().redFlags()) {
			for (RedFlag.FlagRow row : flag.rows()) {
				if (row.row().facts().contains(no) && row.whenOpen() != row.urgency()) {
					violations.add(new Violation(Violation.Property.UNSURE_IS_SAFE, question.id(),
							"its least worrying option raises '%s', which \"not sure\" does not: take it out of the row"
								.formatted(flag.id()),
							FloorsCheck.answersOf(assessor, row.row())));
				}
			}
		}
	}

	private static Answer unsure(Question question) {
		return (question instanceof Question.Checklist) ? new Answer.Ticked(Set.of(), true) : new Answer.NotSure();
	}

}
