package clinic.backcheck.journeys;

import com.microsoft.playwright.Locator;

import static org.assertj.core.api.Assertions.assertThat;

/** Works a page with the keyboard alone: Tab, arrows, space, return and letters. */
final class KeysOnly implements Hand {

	/** More stops than any page has. */
	private static final int MANY = 160;

	private static final String HERE = "(control) => control === document.activeElement";

	/** Of a group of radio buttons one is a stop; the arrows lead to the others. */
	private static final String IN_GROUP = "(control) => control === document.activeElement || (control.type === 'radio'"
			+ " && document.activeElement.type === 'radio' && control.name === document.activeElement.name)";

	private static final String SHOWS = """
			() => { const own = getComputedStyle(document.activeElement);
			  const mark = getComputedStyle(document.activeElement.labels?.[0] ?? document.activeElement, '::before');
			  return [own, mark].some(s => s.outlineStyle !== 'none' || s.boxShadow !== 'none'); }""";

	@Override
	public void tick(Locator control) {
		reach(control);
		for (int steps = 0; !is(control, HERE); steps++) {
			assertThat(steps).as("steps within a group").isLessThan(MANY);
			key(control, "ArrowDown");
		}
		if (!control.isChecked()) {
			key(control, "Space");
		}
		assertThat(control.isChecked()).isTrue();
	}

	@Override
	public void write(Locator box, String text) {
		reach(box);
		key(box, "ControlOrMeta+a");
		box.page().keyboard().type(text);
	}

	@Override
	public void choose(Locator list, String label) {
		reach(list);
		list.page().keyboard().type(label);
	}

	@Override
	public void press(Locator button) {
		reach(button);
		button.page().evaluate("() => { window.left = true; }");
		key(button, "Enter");
		button.page().waitForFunction("() => !window.left && document.readyState === 'complete'");
	}

	/** Tabs to a control, and sees that the focus shows where it arrives. */
	private static void reach(Locator control) {
		for (int stops = 0; !is(control, IN_GROUP); stops++) {
			assertThat(stops).as("stops on the way to " + control).isLessThan(MANY);
			key(control, "Tab");
		}
		assertThat(control.page().evaluate(SHOWS)).as("focus shows on " + control).isEqualTo(true);
	}

	private static boolean is(Locator control, String question) {
		return Boolean.TRUE.equals(control.evaluate(question));
	}

	private static void key(Locator control, String name) {
		control.page().keyboard().press(name);
	}

}
