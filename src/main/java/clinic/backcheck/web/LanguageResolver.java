package clinic.backcheck.web;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a request: on pages of the staff theirs; else the one that is asked for
 * just now, the cookie's, or the best that the browser asks for.
 */
final class LanguageResolver implements LocaleResolver {

	private final Languages languages;

	LanguageResolver(Languages languages) {
		this.languages = languages;
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return Languages.locale(language(request));
	}

	private String language(HttpServletRequest request) {
		if (WebSecurity.isStaff(request)) {
			return Languages.STAFF;
		}
		String asked = LanguageSwitch.asked(request, this.languages);
		String chosen = (asked != null) ? asked : WebCookies.read(request, WebCookies.LANGUAGE);
		return (chosen != null && this.languages.has(chosen)) ? chosen : accepted(request);
	}

	private String accepted(HttpServletRequest request) {
		if (request.getHeader("Accept-Language") == null) {
			return this.languages.tags().get(0);
		}
		List<Locale> spoken = this.languages.tags().stream().map(Locale::forLanguageTag).toList();
		return Collections.list(request.getLocales())
			.stream()
			.map((wanted) -> Locale.lookup(Locale.LanguageRange.parse(wanted.toLanguageTag()), spoken))
			.filter(java.util.Objects::nonNull)
			.findFirst()
			.map(Locale::toLanguageTag)
			.orElse(this.languages.tags().get(0));
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is changed by the language form");
	}

}
