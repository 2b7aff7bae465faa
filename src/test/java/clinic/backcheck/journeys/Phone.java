package clinic.backcheck.journeys;

import java.util.ArrayDeque;
import java.util.Deque;

import com.microsoft.playwright.Page;

import clinic.backcheck.support.Authenticator;
import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody's second factor: the app on the phone, and the recovery codes beside it. */
final class Phone {

	private final Deque<String> recoveryCodes = new ArrayDeque<>();

	private String secret = "";

	private long lastStep;

	/** Sets it up where that is asked for, and gives a code otherwise. */
	synchronized void passSecondStep(Page page, Visitor visitor) {
		var always = new Always(visitor, "staff-door");
		page.locator("#code").waitFor();
		if (page.url().endsWith("/new")) {
			setUp(page, always);
			return;
		}
		always.accept(page);
		page.locator("#code").fill(code());
		Staff.press(page, Site.words("staff.sign-in.button"));
	}

	private void setUp(Page page, Always always) {
		always.accept(page);
		page.getByText(Site.words("staff.enrol.type")).click();
		this.secret = page.locator("#secret").innerText();
		// Never the step before, although it is good too: it may be over on its way.
		this.lastStep = Authenticator.now();
		page.locator("#code").fill(Authenticator.code(this.secret, this.lastStep));
		Staff.press(page, Site.words("staff.enrol.button"));
		assertThat(page.locator("h1").innerText()).isEqualTo(Site.words("staff.recovery.title"));
		always.accept(page);
		this.recoveryCodes.addAll(page.locator(".bc-recovery code").allInnerTexts());
		Pages.follow(page.getByText(Site.words("staff.recovery.next")));
	}

	/**
	 * Each code is good once; whoever signs in too often for that uses a recovery code.
	 */
	private String code() {
		long next = Math.max(this.lastStep + 1, Authenticator.now());
		if (next > Authenticator.now() + 1) {
			return this.recoveryCodes.remove();
		}
		this.lastStep = next;
		return Authenticator.code(this.secret, next);
	}

}
