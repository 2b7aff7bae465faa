package clinic.backcheck.catalogue.proof;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

import clinic.backcheck.rules.Solver;
import org.logicng.collections.LNGBooleanVector;
import org.logicng.collections.LNGIntVector;
import org.logicng.datastructures.Tristate;
import org.logicng.solvers.sat.MiniSat2Solver;
import org.logicng.solvers.sat.MiniSatStyleSolver;

/** MiniSat as LogicNG keeps it, without LogicNG's own formulas above it. */
public final class LogicNgSolver implements Solver {

	private final MiniSat2Solver solver = new MiniSat2Solver();

	@Override
	public int newVariable() {
		// Tries "false" first: solutions with few ticks are easier to read.
		return this.solver.newVar(true, true) + 1;
	}

	@Override
	public void add(int... clause) {
		this.solver.addClause(literals(clause), null);
	}

	@Override
	public Optional<BitSet> solve(int... assumptions) {
		Tristate outcome = this.solver.solve(null, literals(assumptions));
		if (outcome == Tristate.UNDEF) {
			throw new IllegalStateException("The solver gave up");
		}
		return (outcome == Tristate.TRUE) ? Optional.of(solution(this.solver.model())) : Optional.empty();
	}

	private static BitSet solution(LNGBooleanVector model) {
		BitSet solution = new BitSet(model.size() + 1);
		IntStream.range(0, model.size()).filter(model::get).forEach((variable) -> solution.set(variable + 1));
		return solution;
	}

	private static LNGIntVector literals(int... literals) {
		return new LNGIntVector(Arrays.stream(literals)
			.map((literal) -> MiniSatStyleSolver.mkLit(Math.abs(literal) - 1, literal < 0))
			.toArray());
	}

}
