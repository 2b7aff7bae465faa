package clinic.backcheck.questionnaire.checks;

import java.security.SecureRandom;

/**
 * What patient and clinic call a finished check by. The letters and digits cannot be
 * mistaken for one another when read out or written down.
 */
final class Reference {

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	static final int GROUP = 4;

	/** Odd, and no multiple of 3 or 5: it shares no factor with the letters' number. */
	private static final long SPREAD = 264_575_131_111L;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Reference() {
	}

	static String random() {
		return "BC-" + group() + "-" + group();
	}

	/**
	 * The reference of a number below 30 million: always the same, and that of no other.
	 */
	static String of(long number) {
		long groups = (long) Math.pow(ALPHABET.length(), 2.0 * GROUP);
		long rest = Math.floorMod(number * SPREAD, groups);
		var reference = new StringBuilder("BC-");
		for (int i = 0; i < 2 * GROUP; i++) {
			if (i == GROUP) {
				reference.append('-');
			}
			reference.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
			rest /= ALPHABET.length();
		}
		return reference.toString();
	}

	/** Some of these letters and digits. */
	static String group() {
		var group = new StringBuilder(GROUP);
		for (int i = 0; i < GROUP; i++) {
			group.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
		}
		return group.toString();
	}

}
