package clinic.backcheck.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Formulas for a {@link Solver}: each "and" becomes a variable of its own that is true
 * exactly when all its parts are (Tseitin 1968).
 */
final class Circuit {

	/** The literal that is always true. */
	final int yes;

	private final Solver solver;

	private int solved;

	Circuit(Solver solver) {
		this.solver = solver;
		this.yes = solver.newVariable();
		solver.add(this.yes);
	}

	/** The literal that is never true. */
	int no() {
		return -this.yes;
	}

	int variable() {
		return this.solver.newVariable();
	}

	int all(IntStream literals) {
		int[] parts = literals.filter((literal) -> literal != this.yes).distinct().toArray();
		if (Arrays.stream(parts).anyMatch((literal) -> literal == no())) {
			return no();
		}
		if (parts.length < 2) {
			return (parts.length == 0) ? this.yes : parts[0];
		}
		int all = variable();
		int[] whenAll = new int[parts.length + 1];
		for (int i = 0; i < parts.length; i++) {
			this.solver.add(-all, parts[i]);
			whenAll[i] = -parts[i];
		}
		whenAll[parts.length] = all;
		this.solver.add(whenAll);
		return all;
	}

	int all(int... literals) {
		return all(IntStream.of(literals));
	}

	int any(IntStream literals) {
		return -all(literals.map((literal) -> -literal));
	}

	int any(int... literals) {
		return any(IntStream.of(literals));
	}

	int same(int a, int b) {
		return (a == b) ? this.yes : any(all(a, b), all(-a, -b));
	}

	void require(int... anyOf) {
		this.solver.add(anyOf);
	}

	void exactlyOne(int... literals) {
		require(literals);
		for (int i = 0; i < literals.length; i++) {
			for (int j = 0; j < i; j++) {
				require(-literals[i], -literals[j]);
			}
		}
	}

	Optional<BitSet> solve(int... assumptions) {
		this.solved++;
		return this.solver.solve(assumptions);
	}

	boolean possible(int... assumptions) {
		return solve(assumptions).isPresent();
	}

	static boolean isTrue(int literal, BitSet solution) {
		return solution.get(Math.abs(literal)) == (literal > 0);
	}

	/** How many questions the solver answered. */
	int solved() {
		return this.solved;
	}

}
