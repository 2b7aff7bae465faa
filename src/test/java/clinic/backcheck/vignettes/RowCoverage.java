package clinic.backcheck.vignettes;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import clinic.backcheck.catalogue.reader.Knowledge.Line;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Row;

/**
 * Which lines of the red flags somebody in the vignettes meets, and which somebody just
 * does not meet.
 */
final class RowCoverage {

	private final Assessor assessor;

	private final List<Patient> patients;

	RowCoverage(Assessor assessor, List<Vignette> vignettes) {
		this.assessor = assessor;
		CertainFacts facts = new CertainFacts(assessor.catalogue());
		this.patients = vignettes.stream().map((vignette) -> {
			Answers answers = Vignettes.answers(assessor, vignette);
			return new Patient(vignette, answers, facts.of(answers), Set.copyOf(facts.asked(answers)),
					assessor.assess(answers));
		}).toList();
	}

	/** Met by a vignette that expects the flag. */
	boolean met(Line line) {
		return this.patients.stream()
			.anyMatch((patient) -> Vignette.orNone(patient.vignette.flags()).contains(line.flag())
					&& patient.meets(line));
	}

	/**
	 * All cells but one hold, and the remaining one is answered one step lower on its
	 * scale, or plainly not so; and no other line raises the flag as high.
	 */
	boolean justMissed(Line line) {
		return this.patients.stream()
			.anyMatch((patient) -> !patient.meets(line) && patient.flagIsBelow(line)
					&& line.rows().stream().anyMatch((row) -> justMisses(patient, row)));
	}

	private boolean justMisses(Patient patient, Row row) {
		return row.facts().stream().anyMatch((cell) -> {
			Set<Fact> others = new LinkedHashSet<>(row.facts());
			others.remove(cell);
			return patient.facts.containsAll(others) && !patient.facts.contains(cell)
					&& patient.asked.contains(cell.question()) && almost(patient, cell, others.isEmpty());
		});
	}

	private boolean almost(Patient patient, Fact cell, boolean alone) {
		Question question = this.assessor.question(cell.question()).orElseThrow();
		Answer answer = patient.answers.to(cell.question()).orElseThrow();
		if (question instanceof Question.Checklist) {
			// Everybody leaves most items of a list alone: that says something only
			// beside
			// other signs, beside another item, or where few are asked.
			return answer instanceof Answer.Ticked ticked && !ticked.notSure()
					&& (!alone || !ticked.items().isEmpty() || !question.showWhen().isEmpty());
		}
		return oneStepLower(question, cell).map(patient.facts::contains).orElse(!(answer instanceof Answer.NotSure));
	}

	/**
	 * Where the question has no scale, or nothing lower, any other plain answer will do.
	 */
	private static Optional<Fact> oneStepLower(Question question, Fact cell) {
		if (question instanceof Question.Choice choice && choice.ordered()) {
			int position = choice.options().indexOf(cell.name());
			return Optional.of(new Fact(choice.id(), choice.options().get(position - 1)));
		}
		if (question instanceof Question.Quantity quantity) {
			Question.Cut cut = quantity.cuts()
				.stream()
				.filter((one) -> one.name().equals(cell.name()))
				.findFirst()
				.orElseThrow();
			return quantity.cuts()
				.stream()
				.filter((lower) -> lower.from() > quantity.min() && lower.from() < cut.from())
				.max(Comparator.comparingInt(Question.Cut::from))
				.map((lower) -> new Fact(quantity.id(), lower.name()));
		}
		return Optional.empty();
	}

	private record Patient(Vignette vignette, Answers answers, Set<Fact> facts, Set<String> asked,
			Assessment assessment) {

		boolean meets(Line line) {
			return line.rows().stream().anyMatch((row) -> this.facts.containsAll(row.facts()));
		}

		boolean flagIsBelow(Line line) {
			return this.assessment.raised()
				.stream()
				.noneMatch(
						(finding) -> finding.flag().equals(line.flag()) && finding.urgency().atLeast(line.urgency()));
		}

	}

}
