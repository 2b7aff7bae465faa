package clinic.backcheck.worklist;

import java.time.LocalDate;

import com.ibm.icu.text.Transliterator;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.privacy.KeyedHash;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.web.Digits;

/**
 * Fingerprints by which a person's cases are found although no name can be read in the
 * database.
 *
 * @param personHash of name and date of birth together: the same person, as far as that
 * tells
 * @param keysVersion how they were written before they were hashed; {@code null} for the
 * first way
 */
@Embeddable
record PersonKeys(String nameHash, String bornHash, String telephoneHash, String personHash,
		@Nullable Integer keysVersion) {

	/** Goes up whenever equal people would get other fingerprints than before. */
	static final int VERSION = 2;

	/** As many as all countries have, without the zero that some put before a number. */
	private static final int SIGNIFICANT_DIGITS = 8;

	/**
	 * Accents, letters such as ł and ø, the ways to write one Arabic letter, and whatever
	 * stands between letters do not tell people apart.
	 */
	private static final Transliterator SPELLING = Transliterator.createFromRules("spelling", """
			:: Lower; :: NFKD; :: [[:M:] \\u0640] Remove; :: Latin-ASCII;
			\\u0629 > \\u0647; [\\u0649 \\u06CC] > \\u064A; \\u06A9 > \\u0643;
			:: [^[:L:][:N:]] Remove;""", Transliterator.FORWARD);

	static PersonKeys of(SentCheck.Contact contact, KeyedHash hash) {
		return new PersonKeys(name(contact.name(), hash), born(contact.dateOfBirth(), hash),
				telephone(contact.telephone(), hash),
				hash.of("case-person", tidy(contact.name()) + "|" + contact.dateOfBirth()), VERSION);
	}

	static String name(String name, KeyedHash hash) {
		return hash.of("case-name", tidy(name));
	}

	static String born(LocalDate date, KeyedHash hash) {
		return hash.of("case-born", date.toString());
	}

	/** The last digits alone, so that it is found with and without the country's code. */
	static String telephone(String telephone, KeyedHash hash) {
		String digits = Digits.western(telephone).replaceAll("\\D", "");
		return hash.of("case-telephone", digits.substring(Math.max(0, digits.length() - SIGNIFICANT_DIGITS)));
	}

	private static String tidy(String name) {
		return SPELLING.transliterate(name);
	}

	@Override
	public String toString() {
		return "PersonKeys[...]";
	}

}
