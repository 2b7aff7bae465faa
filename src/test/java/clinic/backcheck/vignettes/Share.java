package clinic.backcheck.vignettes;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/** So many of so many, with what chance alone allows (exact, Clopper and Pearson). */
record Share(int count, int of) {

	private static final double DOUBT = 0.05;

	static Share of(List<Judged> judged, Predicate<Judged> which) {
		return new Share((int) judged.stream().filter(which).count(), judged.size());
	}

	double percent() {
		return 100.0 * this.count / this.of;
	}

	Interval interval() {
		return BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(this.of, this.count, DOUBT);
	}

	/** As in "12, 80.0 % (51.9-95.7)". */
	@Override
	public String toString() {
		Interval interval = interval();
		return String.format(Locale.ROOT, "%d, %.1f %% (%.1f-%.1f)", this.count, percent(),
				100 * interval.getLowerBound(), 100 * interval.getUpperBound());
	}

}
