package clinic.backcheck.web;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import clinic.backcheck.web.Layout.MenuEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** How the staff menu stays in one line. */
class LayoutMenuTests {

	@Test
	void fiveEntriesFit() {
		Layout layout = layout(5, 4);

		assertThat(layout.menuAtHand()).hasSize(5);
		assertThat(layout.menuBehind()).isEmpty();
		assertThat(layout.behind()).isFalse();
	}

	@Test
	void ofMoreTheFirstFourStayAndTheOthersOpenOnDemand() {
		assertThat(layout(6, 0).menuAtHand()).extracting(MenuEntry::href).containsExactly("/0", "/1", "/2", "/3");
		assertThat(layout(6, 0).menuBehind()).extracting(MenuEntry::href).containsExactly("/4", "/5");
		assertThat(layout(6, 3).behind()).isFalse();
		assertThat(layout(6, 4).behind()).as("the page is one of those").isTrue();
	}

	private static Layout layout(int entries, int current) {
		return new Layout(mock(Clinic.class), mock(Region.class), "en", "ltr", "", List.of(), "", "", "/" + current, "",
				List.of(), List.of(), false, null, "Priya Nair", null,
				IntStream.range(0, entries).mapToObj((at) -> new MenuEntry("key", "/" + at, at == current)).toList());
	}

}
