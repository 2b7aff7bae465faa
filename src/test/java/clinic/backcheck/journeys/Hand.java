package clinic.backcheck.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

import clinic.backcheck.support.Pages;

/** How somebody works the controls of a page. */
interface Hand {

	/** A mouse or a finger. */
	Hand MOUSE = new Hand() {
		@Override
		public void tick(Locator control) {
			control.check();
		}

		@Override
		public void write(Locator box, String text) {
			box.fill(text);
		}

		@Override
		public void choose(Locator list, String label) {
			list.selectOption(new SelectOption().setLabel(label));
		}

		@Override
		public void press(Locator button) {
			Pages.follow(button);
		}
	};

	/** Ticks a box or chooses one of a group. */
	void tick(Locator control);

	void write(Locator box, String text);

	void choose(Locator list, String label);

	void press(Locator button);

}
