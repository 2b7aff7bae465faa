package clinic.backcheck.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Source;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Explanation;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Grade;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Question.Unsure;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;

/** An edition with one question of each kind. */
final class SampleEdition {

	private SampleEdition() {
	}

	static Edition edition() {
		return new Edition(7, "Sample", "none yet", List.of(), List.of("signs"), Assessor.of(catalogue()), Map.of(),
				Map.of("S-1", new Source("S-1", "A guideline", null, 2020, null, null, true)), List.of(),
				Map.of("en", texts()), null);
	}

	private static Catalogue catalogue() {
		return new Catalogue(pages(), flags(),
				List.of(new Explanation("soreness", Urgency.SOON, List.of(), List.of(row("saddle", "changed")),
						Grade.TRIAL, List.of("S-1"))),
				advice(), List.of(new Catalogue.OtherWay("child", List.of(row("age", "under-16")), List.of())),
				List.of(new Catalogue.Contradiction("signs-forgotten",
						new TreeMap<>(Map.of("signs", Set.of("none"), "saddle", Set.of("changed"))))));
	}

	private static List<Page> pages() {
		return List.of(
				new Page("signs", "signs",
						List.of(new Question.Checklist("signs", true, Unsure.OPENS, Set.of(), List.of(),
								List.of("chest", "collapse"), Map.of()))),
				new Page("chest", "signs",
						List.of(new Question.Choice("chest-pain", true, Unsure.POSSIBLE, Set.of(),
								List.of(row("signs", Fact.NOT_SURE)), true, List.of("none", "now")))),
				new Page("saddle", "signs",
						List.of(new Question.Choice("saddle", true, Unsure.POSSIBLE, Set.of(), List.of(), true,
								List.of("as-always", "changed")))),
				new Page("about", "signs",
						List.of(new Question.Quantity("age", false, Unsure.NONE, Set.of(), List.of(), false, 0, 120,
								List.of(new Question.Cut("under-16", Integer.MIN_VALUE, 16))),
								new Question.Quantity("massage-when", false, Unsure.POSSIBLE, Set.of(), List.of(), true,
										0, 2160, List.of(new Question.Cut("beyond-72-hours", 72, Integer.MAX_VALUE))))),
				new Page("medicines", "signs", List.of(new Question.Checklist("medicines", false, Unsure.POSSIBLE,
						Set.of("thinner"), List.of(), List.of("thinner", "other"), Map.of()))));
	}

	private static List<RedFlag> flags() {
		return List.of(flag("cauda-equina", row("saddle", "changed"), Urgency.EMERGENCY),
				flag("heart", row("signs", "chest"), Urgency.EMERGENCY),
				flag("late", row("massage-when", "beyond-72-hours"), Urgency.ROUTINE));
	}

	private static RedFlag flag(String id, Row row, Urgency urgency) {
		return new RedFlag(id, id, List.of("S-1"), List.of(new RedFlag.FlagRow(row, urgency)));
	}

	private static List<Advice> advice() {
		return List.of(advice("get-help", Advice.Kind.GET_HELP, Urgency.EMERGENCY, List.of(), null),
				advice("warmth", Advice.Kind.DO, Urgency.SOON, List.of(), null),
				advice("ibuprofen", Advice.Kind.DO, Urgency.SOON,
						List.of(new Advice.Bar(row("medicines", "thinner"), "bleeding", false)), "warmth"));
	}

	private static Advice advice(String id, Advice.Kind kind, Urgency upTo, List<Advice.Bar> bars,
			@Nullable String alternative) {
		return new Advice(id, kind, upTo, List.of(), bars, alternative, Grade.GUIDELINE, List.of("S-1"), "2027-11",
				List.of());
	}

	private static Row row(String question, String fact) {
		return Row.of(new Fact(question, fact));
	}

	private static Texts texts() {
		return new Texts(Map.of("signs", "Emergency signs"), Map.of("about", new Texts.PageText("About you", null)),
				questions(),
				Map.of("cauda-equina", flagText("Nerves under pressure"), "heart", flagText("Heart trouble"), "late",
						flagText("Lasts too long")),
				Map.of("cauda-equina", "numbness between your legs", "heart", "chest pain", "late", "pain that stays"),
				Map.of("soreness", new Texts.TitledText("Soreness", "Common after a massage.")),
				Map.of("get-help", new Texts.AdviceText("Call {emergency-number}", "Now.", null), "warmth",
						new Texts.AdviceText("Keep warm", "With a hot-water bottle.", "20 minutes"), "ibuprofen",
						new Texts.AdviceText("Ibuprofen", "As the leaflet says.", null)),
				Map.of("bleeding", "You take a medicine that makes bleeding more likely."),
				Map.of("child", new Texts.OtherWayText("See a doctor", "This is for adults.", "Go on")), Map.of(),
				new Texts.CaudaEquina("At once", List.of("Call {emergency-number} when numb")), Map.of(), Map.of());
	}

	private static Map<String, Texts.QuestionText> questions() {
		return Map.of("signs", question("Any of these?", "chest", "Chest pain", "collapse", "Collapse"), "chest-pain",
				question("Chest pain?", "none", "No", "now", "Yes, now"), "saddle",
				question("Has the feeling between your legs changed?", "as-always", "No", "changed", "Yes, it is new"),
				"age", question("How old are you?"), "massage-when", question("When was the massage?"), "medicines",
				question("Which medicines?", "thinner", "A blood thinner", "other", "Another"));
	}

	private static Texts.QuestionText question(String text, String... options) {
		Map<String, Texts.OptionText> byId = new java.util.HashMap<>();
		for (int i = 0; i < options.length; i += 2) {
			byId.put(options[i], new Texts.OptionText(options[i + 1], null, null));
		}
		return new Texts.QuestionText(text, null, null, text, null, byId);
	}

	private static Texts.FlagText flagText(String name) {
		return new Texts.FlagText(name, name, name + " needs help.");
	}

}
