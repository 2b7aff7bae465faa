package clinic.backcheck.rules;

/** Plain operations on sets of bits held in arrays of words of equal length. */
final class Bits {

	private Bits() {
	}

	static void set(long[] set, int bit) {
		set[bit >> 6] |= 1L << bit;
	}

	static boolean has(long[] set, int bit) {
		return (set[bit >> 6] & (1L << bit)) != 0;
	}

	static void addAll(long[] set, long[] more) {
		for (int i = 0; i < set.length; i++) {
			set[i] |= more[i];
		}
	}

}
