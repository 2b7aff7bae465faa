package clinic.backcheck.questionnaire.checks;

import java.security.SecureRandom;

/**
 * What patient and clinic call a finished check by. The letters and digits cannot be
 * mistaken for one another when read out or written down.
 */
final class Reference {

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	static final int GROUP = 4;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Reference() {
	}

	static String random() {
		return "BC-" + group() + "-" + group();
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
