package clinic.backcheck.web;

import java.util.List;
import java.util.Locale;

/** The languages that pages can be read in; the first is the default. */
public final class Languages {

	private final List<Locale> locales;

	Languages(List<String> tags) {
		this.locales = tags.stream().map(Locale::forLanguageTag).toList();
	}

	/** All of them, as BCP 47 tags. */
	public List<String> tags() {
		return this.locales.stream().map(Locale::toLanguageTag).toList();
	}

	/** Can pages be read in that language? */
	public boolean has(String tag) {
		return tags().contains(tag);
	}

	/** The language of a locale where there is one, else the default. */
	public String tag(Locale locale) {
		return has(locale.toLanguageTag()) ? locale.toLanguageTag() : tags().get(0);
	}

	List<Locale> locales() {
		return this.locales;
	}

}
