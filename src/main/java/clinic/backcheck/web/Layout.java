package clinic.backcheck.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What header and footer need; every model holds it under the name {@code layout}.
 *
 * @param language of the page, as a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param assets what the address of every asset begins with
 * @param fonts to be asked for before the stylesheet names them
 * @param path of the page
 * @param back where a change of language leads to
 * @param hours one line for each run of days with the same hours
 * @param checkHere does this device hold a check that can be deleted?
 * @param shared {@code null} on a device of one's own
 * @param staffName {@code null} where nobody is signed in
 * @param session {@code null} where nobody is signed in
 */
public record Layout(Clinic clinic, Region region, String language, String direction, String stylesheet,
		List<String> fonts, String icon, String assets, String path, String back, List<String> hours,
		List<LanguageLink> languages, boolean checkHere, @Nullable Shared shared, @Nullable String staffName,
		@Nullable Session session, List<MenuEntry> menu) {

	/** What fits in a line of the menu. */
	private static final int AT_HAND = 4;

	/** The entries that are always seen: all of them, unless there are too many. */
	public List<MenuEntry> menuAtHand() {
		return (this.menu.size() <= AT_HAND + 1) ? this.menu : this.menu.subList(0, AT_HAND);
	}

	/** The entries that open on demand. */
	public List<MenuEntry> menuBehind() {
		return this.menu.subList(menuAtHand().size(), this.menu.size());
	}

	/** Whether the page is one of those. */
	public boolean behind() {
		return menuBehind().stream().anyMatch(MenuEntry::current);
	}

	/**
	 * A language that the page can be read in.
	 *
	 * @param name in the language itself
	 */
	public record LanguageLink(String tag, String name, String direction, boolean current) {

	}

	/**
	 * A device that many people use.
	 *
	 * @param minutes without a touch, after which a check is taken off it
	 * @param watched whether the page asks if somebody is there
	 * @param askAfter seconds until it asks
	 * @param left seconds that are left then
	 * @param refresh seconds until a page without scripts leads on
	 * @param next where it leads
	 */
	public record Shared(long minutes, boolean watched, long askAfter, long left, long refresh, String next) {

	}

	/**
	 * How long somebody stays signed in.
	 *
	 * @param askAfter seconds without a sign of them until the page asks
	 * @param left seconds that are left then
	 * @param lasts seconds until they are signed out in any case
	 * @param until the same in words
	 */
	public record Session(long askAfter, long left, long lasts, String until) {

		/** What is left when the page asks, in minutes. */
		public long minutes() {
			return Math.max(1, this.left / 60);
		}

	}

	/** An entry of the staff menu. */
	public record MenuEntry(String key, String href, boolean current) {

	}

}
