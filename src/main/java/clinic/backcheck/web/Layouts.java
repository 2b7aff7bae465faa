package clinic.backcheck.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

import clinic.backcheck.web.Layout.LanguageLink;
import clinic.backcheck.web.Layout.MenuEntry;

/** Makes the {@link Layout} of a request. */
final class Layouts {

	private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur");

	private final Clinic clinic;

	private final Assets assets;

	private final Languages languages;

	private final HoursInWords hours;

	private final List<StaffLink> staffLinks;

	Layouts(Clinic clinic, Assets assets, Languages languages, HoursInWords hours, Collection<StaffLink> staffLinks) {
		this.clinic = clinic;
		this.assets = assets;
		this.languages = languages;
		this.hours = hours;
		this.staffLinks = staffLinks.stream().sorted(Comparator.comparingInt(StaffLink::order)).toList();
	}

	Layout of(HttpServletRequest request) {
		Locale locale = RequestContextUtils.getLocale(request);
		String language = this.languages.tag(locale);
		String path = WebSecurity.path(request);
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		boolean checkHere = WebUtils.getCookie(request, WebCookies.CHECK) != null;
		return new Layout(this.clinic, this.clinic.region(), language, direction(locale),
				this.assets.href("backcheck.css"), this.assets.href("fonts/hyperlegible-latin.woff2"),
				this.assets.href("icon.svg"), this.assets.root(), path,
				this.hours.lines(this.clinic.openingHours(), locale), languageLinks(language), checkHere,
				staffName(who), menu(who, path));
	}

	private List<LanguageLink> languageLinks(String current) {
		return this.languages.locales()
			.stream()
			.map((locale) -> new LanguageLink(locale.toLanguageTag(), locale.getDisplayName(locale), direction(locale),
					locale.toLanguageTag().equals(current)))
			.toList();
	}

	private static String direction(Locale locale) {
		return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
	}

	private static @Nullable String staffName(@Nullable Authentication who) {
		return (who != null && who.getPrincipal() instanceof SignedIn signedIn) ? signedIn.displayName() : null;
	}

	private List<MenuEntry> menu(@Nullable Authentication who, String path) {
		if (who == null) {
			return List.of();
		}
		List<StaffLink> seen = this.staffLinks.stream()
			.filter((link) -> link.roles().stream().anyMatch((role) -> has(who, role)))
			.toList();
		int claimed = this.staffLinks.stream()
			.filter((link) -> link.claims(path))
			.mapToInt((link) -> link.href().length())
			.max()
			.orElse(-1);
		return seen.stream()
			.map((link) -> new MenuEntry(link.key(), link.href(), link.claims(path) && link.href().length() == claimed))
			.toList();
	}

	private static boolean has(Authentication who, String role) {
		return who.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(("ROLE_" + role)::equals);
	}

}
