package clinic.backcheck.journeys;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The people of the clinic: their accounts are made once, by way of the pages. */
final class Staff {

	static final String FIRST = "Lena Voss";

	static final String SECOND = "Priya Nair";

	private static final String PASSWORD = "tangerine-sofa-98-windmill";

	private static final Map<String, Phone> PHONES = new ConcurrentHashMap<>();

	private static boolean made;

	private Staff() {
	}

	/** Signs somebody in, on a browser of their own. */
	static Page signIn(Visitor visitor, String name) {
		make();
		return signInTo(visitor, name);
	}

	private static Page signInTo(Visitor visitor, String name) {
		Page page = visitor.open("/staff");
		assertThat(page.url()).contains("/staff/sign-in");
		page.getByLabel(Site.words("staff.email"), exact()).fill(email(name));
		page.getByLabel(Site.words("staff.password"), exact()).fill(PASSWORD);
		press(page, Site.words("staff.sign-in.button"));
		PHONES.computeIfAbsent(name, (nobody) -> new Phone()).passSecondStep(page, visitor);
		if (page.url().contains("/staff/account")) { // after a recovery code
			page.navigate("/staff");
		}
		assertThat(page.locator("h1").innerText()).isEqualTo(Site.words("worklist.list.heading"));
		return page;
	}

	/**
	 * The first account by the link on the console, the second by the link that the first
	 * one hands on.
	 */
	private static synchronized void make() {
		if (made) {
			return;
		}
		try (Visitor visitor = Site.visitor(Screen.WIDE); Visitor colleague = Site.visitor(Screen.PHONE)) {
			var always = new Always(visitor, "staff-first");
			Page page = visitor.open(path(link(Site.application().printed())));
			always.accept(page);
			page.getByLabel(Site.words("staff.name"), exact()).fill(FIRST);
			page.getByLabel(Site.words("staff.email"), exact()).fill(email(FIRST));
			choosePassword(page, Site.words("staff.first.button"));
			always.accept(page);
			page = signInTo(visitor, FIRST);
			page.navigate("/staff/account");
			always.accept(page);
			page.navigate("/staff/accounts");
			page.getByLabel(Site.words("staff.name"), exact()).fill(SECOND);
			page.getByLabel(Site.words("staff.email"), exact()).fill(email(SECOND));
			page.getByLabel(Site.words("staff.role.CLINICIAN.may")).check();
			press(page, Site.words("staff.accounts.add.button"));
			always.accept(page);
			choosePassword(colleague.open(path(page.locator("code").innerText())),
					Site.words("staff.invitation.button"));
		}
		made = true;
	}

	private static void choosePassword(Page page, String button) {
		page.getByLabel(Site.words("staff.password"), exact()).fill(PASSWORD);
		page.getByLabel(Site.words("staff.password.again"), exact()).fill(PASSWORD);
		press(page, button);
		assertThat(page.locator("[role=status]").innerText()).isEqualTo(Site.words("staff.sign-in.ready"));
	}

	private static String link(String printed) {
		Matcher link = Pattern.compile("http://\\S+/staff/first-account/\\S+").matcher(printed);
		assertThat(link.find()).as("a link on the console").isTrue();
		return link.group();
	}

	private static String path(String link) {
		return link.replaceFirst("^https?://[^/]+", "");
	}

	private static String email(String name) {
		return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org";
	}

	/** Opens a form of the case page that is folded. */
	static void unfold(Page page, String key) {
		page.locator("summary").filter(new Locator.FilterOptions().setHasText(Site.words(key))).first().click();
	}

	static void press(Page page, String words) {
		Pages
			.follow(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).first());
	}

	private static Page.GetByLabelOptions exact() {
		return new Page.GetByLabelOptions().setExact(true);
	}

}
