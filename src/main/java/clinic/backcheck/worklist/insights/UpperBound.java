package clinic.backcheck.worklist.insights;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * How large a share may be, given what was seen: the exact upper limit of Clopper and
 * Pearson, which the true share exceeds in at most 25 of 1,000 such samples
 * (docs/decisions/0046).
 */
final class UpperBound {

	/** Of both sides together; the upper one alone errs half as often. */
	private static final double ERROR = 0.05;

	private UpperBound() {
	}

	/** The largest share that goes with so many of so many. */
	static double of(long found, long tried) {
		if (tried == 0) {
			return 1;
		}
		return BinomialConfidenceInterval.CLOPPER_PEARSON
			.fromErrorRate(Math.toIntExact(tried), Math.toIntExact(found), ERROR)
			.getUpperBound();
	}

}
