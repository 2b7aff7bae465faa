package clinic.backcheck.rules;

/**
 * What answers establish: the facts that are certain and those that are possible. Certain
 * facts are always possible too.
 */
final class FactSet {

	final long[] certain;

	final long[] possible;

	FactSet(int words) {
		this.certain = new long[words];
		this.possible = new long[words];
	}

	void add(long[] facts) {
		Bits.addAll(this.certain, facts);
		Bits.addAll(this.possible, facts);
	}

	void addPossible(long[] facts) {
		Bits.addAll(this.possible, facts);
	}

}
