package clinic.backcheck.rules;

import java.util.BitSet;
import java.util.Optional;

/**
 * What {@link Checker} asks of a SAT library: clauses of literals in the numbering of
 * DIMACS, where a variable is a positive number and its negation is {@code -variable}.
 * Clauses stay; assumptions hold for one question only.
 */
public interface Solver {

	/** A new variable, numbered from 1 without gaps. */
	int newVariable();

	/** Demands that one of the literals be true. */
	void add(int... clause);

	/**
	 * Looks for a solution in which every assumption is true.
	 * @return the variables that are true in one, empty when there is none
	 */
	Optional<BitSet> solve(int... assumptions);

}
