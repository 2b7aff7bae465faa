package clinic.backcheck.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;

/** The language of a request: the cookie's, else the best that the browser asks for. */
final class LanguageResolver implements LocaleResolver {

	private final Languages languages;

	LanguageResolver(Languages languages) {
		this.languages = languages;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		String chosen = WebCookies.read(request, WebCookies.LANGUAGE);
		if (chosen != null && this.languages.has(chosen)) {
			return Locale.forLanguageTag(chosen);
		}
		if (request.getHeader("Accept-Language") == null) {
			return this.languages.locales().get(0);
		}
		for (Locale wanted : java.util.Collections.list(request.getLocales())) {
			Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted.toLanguageTag()), this.languages.locales());
			if (found != null) {
				return found;
			}
		}
		return this.languages.locales().get(0);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is changed by the language form");
	}

}
