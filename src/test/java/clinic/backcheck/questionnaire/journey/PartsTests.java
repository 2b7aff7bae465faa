package clinic.backcheck.questionnaire.journey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import clinic.backcheck.catalogue.BodyMap;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.journey.QuestionPage.Choice;
import clinic.backcheck.questionnaire.journey.QuestionPage.Field;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.questionnaire.result.ResultPage.Reason;
import clinic.backcheck.rules.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts of pages that the small catalogue has no case of. */
@JourneyTest
class PartsTests {

	@Autowired
	private ITemplateEngine templates;

	@Test
	void aPlaceWithoutASideStandsAloneSoThatLeftStaysOnTheLeft() {
		Document map = part("questionnaire/field", "field", Map.of("field", bodyMap(), "single", true, "next", "age"));

		assertThat(map.select(".bc-map__alone input").eachAttr("value")).contains("neck", "all-over")
			.doesNotContain("arm-left", "arm-right");
		assertThat(map.select(".bc-map__list > :not(.bc-map__alone) input").eachAttr("value"))
			.containsExactly("arm-left", "arm-right");
		assertThat(map.select("a[href=#age]").text()).isEqualTo("All marked? Skip the list");
	}

	@Test
	void fourDoubtsAreShownAndOfMoreOnlyTheFirstThree() {
		assertThat(doubts(4, false).select("details")).isEmpty();
		assertThat(doubts(4, false).select("h3")).hasSize(4);

		Document many = doubts(9, false);
		assertThat(many.select("details").select("summary").text()).isEqualTo("Show 6 more");
		assertThat(many.select("h3").eachText()).as("none is lost").hasSize(9).startsWith("Doubt 0", "Doubt 1");
		assertThat(many.select("details h3").eachText()).hasSize(6).startsWith("Doubt 3");
		assertThat(many.select("details[open]")).isEmpty();
		assertThat(doubts(9, true).select("details[open] h3")).as("on paper").hasSize(6);
	}

	private Document doubts(int count, boolean open) {
		List<Reason> doubts = IntStream.range(0, count)
			.mapToObj((at) -> new Reason(Urgency.URGENT, "Doubt " + at, List.of(), null))
			.toList();
		var page = new ResultPage("en", new ResultPage.Level(Urgency.URGENT, "", "", "", null), null, List.of(), doubts,
				null, List.of(), List.of(), List.of(), null, List.of(), new ResultPage.Signs("", List.of()),
				new ResultPage.Sources("", List.of(), ""), "", "",
				new ResultPage.Delivery(false, "", "", List.of(), List.of(), null), null, null);
		return part("questionnaire/result-parts", "why", Map.of("page", page, "open", open));
	}

	private static Field bodyMap() {
		List<Choice> places = List.of("neck", "arm-left", "arm-right", "all-over")
			.stream()
			.map((place) -> new Choice("site-" + place, place, place, null, false))
			.toList();
		return new Field("site", QuestionPage.Kind.CHECKBOXES, "Where?", null, null, places,
				List.of(new Choice("site-none", "none", "Nowhere", null, false)),
				new QuestionPage.Drawing(BodyMap.Mark.PAIN, BodyMap.figures()), "", "", List.of(), null, null);
	}

	private Document part(String template, String name, Map<String, Object> values) {
		return Jsoup.parse(this.templates.process(template, Set.of(name), new Context(Locale.ENGLISH, values)));
	}

}
