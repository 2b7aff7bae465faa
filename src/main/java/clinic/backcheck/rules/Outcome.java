package clinic.backcheck.rules;

/**
 * What evaluating the rows gave, as bits: the result before it is put into words.
 */
final class Outcome {

	private final Urgency raisedUrgency;

	private final Urgency urgency;

	private final long[] holding;

	private final long[] open;

	Outcome(Urgency raisedUrgency, Urgency urgency, long[] holding, long[] open) {
		this.raisedUrgency = raisedUrgency;
		this.urgency = urgency;
		this.holding = holding;
		this.open = open;
	}

	/** The highest urgency of the rows that hold. */
	Urgency raisedUrgency() {
		return this.raisedUrgency;
	}

	/** The highest urgency of the rows that hold and of what cannot be ruled out. */
	Urgency urgency() {
		return this.urgency;
	}

	boolean holds(int row) {
		return Bits.has(this.holding, row);
	}

	boolean open(int row) {
		return Bits.has(this.open, row);
	}

}
