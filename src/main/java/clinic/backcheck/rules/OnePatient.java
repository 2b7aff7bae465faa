package clinic.backcheck.rules;

import java.util.Optional;

/** Looks for a patient of whom something is true. */
final class OnePatient {

	final Assessor assessor;

	final Circuit circuit;

	final SymbolicPatient patient;

	final SymbolicOutcome outcome;

	OnePatient(Assessor assessor, Solver solver) {
		this.assessor = assessor;
		this.circuit = new Circuit(solver);
		this.patient = new SymbolicPatient(assessor, this.circuit);
		this.outcome = new SymbolicOutcome(assessor.catalogue(), this.patient);
	}

	boolean exists(int... wanted) {
		return this.circuit.possible(wanted);
	}

	/** The plainest patient of whom all of this is true. */
	Optional<CounterExample> find(int... wanted) {
		return this.patient.plainest(wanted)
			.map((found) -> new CounterExample(this.patient.in(found.solution()), found.telling(), null));
	}

	/** A patient who comes close: everything in the least worrying way. */
	CounterExample plainest() {
		return find().orElseThrow(() -> new IllegalStateException("A catalogue without any patient"));
	}

}
