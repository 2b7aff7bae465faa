package clinic.backcheck.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.util.StringUtils;

/** The languages that pages can be read in; the first is the default. */
public final class Languages {

	/** What staff read, whatever language patients do: their pages have no other. */
	public static final String STAFF = "en";

	private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur");

	private final List<String> tags;

	Languages(List<String> tags) {
		this.tags = List.copyOf(tags);
	}

	/** All of them, as BCP 47 tags. */
	public List<String> tags() {
		return this.tags;
	}

	/** Can pages be read in that language? */
	public boolean has(String tag) {
		return this.tags.contains(tag);
	}

	/**
	 * How a language is written here: English as in Britain, and every language with the
	 * digits that telephones and forms use.
	 */
	public static Locale locale(String tag) {
		Locale locale = Locale.forLanguageTag(tag);
		return "en".equals(tag) ? Locale.UK
				: new Locale.Builder().setLocale(locale).setUnicodeLocaleKeyword("nu", "latn").build();
	}

	/** {@code ltr} or {@code rtl}. */
	public static String direction(String tag) {
		return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(tag).getLanguage()) ? "rtl" : "ltr";
	}

	/** What the speakers of a language call it. */
	public static String name(String tag) {
		Locale locale = Locale.forLanguageTag(tag);
		return StringUtils.capitalize(locale.getDisplayName(locale));
	}

	/** The language of a locale where there is one, else the default. */
	public String tag(Locale locale) {
		return has(locale.getLanguage()) ? locale.getLanguage() : this.tags.get(0);
	}

}
