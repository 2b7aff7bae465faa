package clinic.backcheck.vignettes;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Assessment.Finding;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Urgency;

/** A vignette beside what the rules made of it. */
record Judged(String kind, Vignette vignette, Assessment assessment) {

	static List<Judged> all(Assessor assessor) {
		return Vignettes.byKind()
			.entrySet()
			.stream()
			.flatMap((kind) -> kind.getValue()
				.stream()
				.map((vignette) -> new Judged(kind.getKey(), vignette,
						assessor.assess(Vignettes.answers(assessor, vignette)))))
			.toList();
	}

	boolean exact() {
		return this.vignette.due() == this.assessment.urgency();
	}

	boolean acceptable() {
		return this.vignette.acceptable().contains(this.assessment.urgency());
	}

	boolean under() {
		return this.vignette.acceptable().stream().allMatch((level) -> this.assessment.urgency().compareTo(level) < 0);
	}

	boolean over() {
		return this.vignette.acceptable().stream().allMatch((level) -> this.assessment.urgency().compareTo(level) > 0);
	}

	/** At most one level low: the yardstick of Gilbert 2020. */
	boolean safe() {
		return Arrays.stream(Urgency.values())
			.filter((level) -> this.vignette.due().atLeast(level) && !this.assessment.urgency().atLeast(level))
			.count() <= 1;
	}

	/** An emergency that is told to wait for days. */
	boolean criticalMiss() {
		return this.vignette.due() == Urgency.EMERGENCY && !this.assessment.urgency().atLeast(Urgency.URGENT);
	}

	boolean missesAFlag() {
		return !this.assessment.findings()
			.stream()
			.map(Finding::flag)
			.toList()
			.containsAll(Vignette.orNone(this.vignette.flags()));
	}

	boolean advisesTheForbidden() {
		return !Collections.disjoint(this.assessment.advice(), this.vignette.forbidden());
	}

	@Override
	public String toString() {
		return this.vignette.id() + ": " + this.assessment.urgency();
	}

}
