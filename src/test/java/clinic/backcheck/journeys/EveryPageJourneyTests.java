package clinic.backcheck.journeys;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import clinic.backcheck.support.Pages;
import clinic.backcheck.support.Screen;
import clinic.backcheck.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page for patients has in common, and that none is forgotten. */
class EveryPageJourneyTests {

	/** Axe looks at one screen: the journeys show it the others. */
	private static final int SMALL = 360;

	/** Pages that anybody can open at any time. */
	static final List<String> OPEN = List.of("/", "/help", "/privacy", "/accessibility", "/about", "/about/causes",
			"/about/sources", "/about/sources?page=2", "/return", "/check/deleted", "/check/begun", "/nowhere",
			"/recheck/none");

	/** Pages of a check that is being answered, and of one that is finished. */
	static final List<String> ANSWERED = List.of("/check/emergency-signs", "/check/save", "/check/answers",
			"/check/send", "/check/again");

	static final List<String> FINISHED = List.of("/result", "/result/print", "/result/sources", "/result/send",
			"/check/save");

	/** Come up on other answers or devices, whose journeys play them. */
	private static final List<String> PLAYED_ELSEWHERE = List.of("/check/stop", "/check/fits", "/check/another-way",
			"/check/idle", "/check/ended");

	/** No pages: ways to one, and a file. */
	private static final List<String> NO_PAGES = List.of("/result/recheck", "/result/recheck.svg", "/result/course.svg",
			"/result.pdf", "/result/reminder", "/result/reminder/cancel");

	@ParameterizedTest
	@EnumSource(Screen.class)
	void theEmergencyLineStandsInTheSamePlaceOnEveryPage(Screen screen) {
		try (Visitor visitor = Site.visitor(screen)) {
			Page page = visitor.open("/");
			BoundingBox place = emergency(page);
			OPEN.forEach((path) -> look(page, path, place));
			Journey journey = Journey.start(visitor, (each) -> samePlace(each, place)).answer(Patient.benign());
			ANSWERED.forEach((path) -> look(journey.page(), path, place));
			journey.page().navigate("/check/answers");
			journey.seeResult();
			FINISHED.forEach((path) -> look(journey.page(), path, place));
		}
	}

	private static void look(Page page, String path, BoundingBox place) {
		page.navigate(path);
		samePlace(page, place);
		Pages.assertHeaded(page);
		Pages.assertFits(page);
		Pages.assertStill(page);
		if (page.viewportSize().width == SMALL) {
			Pages.assertAccessible(page);
		}
	}

	private static void samePlace(Page page, BoundingBox place) {
		assertThat(emergency(page)).as("the emergency line of " + page.url())
			.usingRecursiveComparison()
			.isEqualTo(place);
	}

	private static BoundingBox emergency(Page page) {
		var line = page.locator("header a[href='tel:999']");
		assertThat(line.isVisible()).as("the emergency line of " + page.url()).isTrue();
		return line.boundingBox();
	}

	@Test
	void noPageIsForgotten() {
		Set<String> seen = new TreeSet<>();
		List.of(OPEN, ANSWERED, FINISHED, PLAYED_ELSEWHERE, NO_PAGES).forEach(seen::addAll);

		assertThat(mapped()).hasSizeGreaterThan(15)
			.allSatisfy((pattern) -> assertThat(seen).as(pattern)
				.anyMatch((path) -> path.matches(pattern.replaceAll("\\{[a-z]+}", "[^/]+"))));
	}

	/** The addresses that the application answers with a page for patients. */
	private static Set<String> mapped() {
		Set<String> mapped = new TreeSet<>();
		Site.application()
			.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((pattern) -> !pattern.matches("/(staff|api|assets|actuator|error|check/test)(/.*)?"))
			.forEach(mapped::add);
		return mapped;
	}

}
