package clinic.backcheck.web;

import java.util.Collection;
import java.util.Comparator;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

	private final Clinic clinic;

	private final Assets assets;

	private final Languages languages;

	private final Clock clock;

	private final HoursInWords hours;

	private final SharedDeviceSettings shared;

	private final List<StaffLink> staffLinks;

	Layouts(Clinic clinic, Assets assets, Languages languages, HoursInWords hours, Clock clock,
			SharedDeviceSettings shared, Collection<StaffLink> staffLinks) {
		this.clinic = clinic;
		this.assets = assets;
		this.languages = languages;
		this.hours = hours;
		this.clock = clock;
		this.shared = shared;
		this.staffLinks = staffLinks.stream().sorted(Comparator.comparingInt(StaffLink::order)).toList();
	}

	Layout of(HttpServletRequest request) {
		Locale locale = RequestContextUtils.getLocale(request);
		String language = this.languages.tag(locale);
		String path = WebSecurity.path(request);
		String back = "POST".equals(request.getMethod()) ? "/" : path;
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		boolean checkHere = WebUtils.getCookie(request, WebCookies.CHECK) != null;
		return new Layout(this.clinic, this.clinic.region(), language, Languages.direction(language),
				this.assets.href("backcheck.css"), fonts(language), this.assets.href("icon.svg"), this.assets.root(),
				path, back, hours(locale), languageLinks(language), checkHere, shared(request, path, checkHere),
				staffName(who), session(request, who, locale), menu(who, path));
	}

	/** The week, then the days soon that differ. */
	private List<String> hours(Locale locale) {
		OpeningHours hours = this.clinic.openingHours();
		List<String> lines = new ArrayList<>(this.hours.lines(hours, locale));
		lines.addAll(
				this.hours.specialDays(hours, LocalDate.ofInstant(this.clock.instant(), this.clinic.zone()), locale));
		return lines;
	}

	/**
	 * Without scripts the page itself leads on; the second time a little late, so that it
	 * finds the end.
	 */
	private Layout.@Nullable Shared shared(HttpServletRequest request, String path, boolean checkHere) {
		if (WebUtils.getCookie(request, WebCookies.SHARED) == null) {
			return null;
		}
		boolean asking = path.equals("/check/idle");
		return new Layout.Shared(this.shared.minutes(), checkHere && !path.equals("/check/ended"),
				this.shared.askAfter(), this.shared.left(), asking ? this.shared.left() + 5 : this.shared.askAfter(),
				asking ? "/check/ended" : "/check/idle");
	}

	private List<LanguageLink> languageLinks(String current) {
		return this.languages.tags()
			.stream()
			.map((tag) -> new LanguageLink(tag, Languages.name(tag), Languages.direction(tag), tag.equals(current)))
			.toList();
	}

	/**
	 * What the first page of a language cannot do without, so that it is asked for at
	 * once.
	 */
	private List<String> fonts(String language) {
		List<String> all = List.of("fonts/hyperlegible-latin.woff2", "fonts/hyperlegible-latin-ext.woff2");
		return all.stream().limit("pl".equals(language) ? 2 : 1).map(this.assets::href).toList();
	}

	private static @Nullable String staffName(@Nullable Authentication who) {
		return (who != null && who.getPrincipal() instanceof SignedIn signedIn) ? signedIn.displayName() : null;
	}

	private Layout.@Nullable Session session(HttpServletRequest request, @Nullable Authentication who, Locale locale) {
		StaffSession session = StaffSession.of(request);
		if (session == null || staffName(who) == null) {
			return null;
		}
		long left = session.warning().toSeconds();
		return new Layout.Session(session.idle().toSeconds() - left, left,
				Duration.between(this.clock.instant(), session.end()).toSeconds(),
				this.hours.time(LocalTime.ofInstant(session.end(), this.clinic.zone()), locale));
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
