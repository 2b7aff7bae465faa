package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Source;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentCheck.Contact;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Grade;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Question.Unsure;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.RedFlag.FlagRow;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;

/** A small edition and what patients answered to it. */
final class SampleCases {

	static final Contact ROSA = new Contact("Rosa Marlow", LocalDate.of(1965, 3, 12), "+44 7700 900142",
			"It hurts <most> at night");

	static final Instant SENT = Instant.parse("2026-11-24T10:40:00Z");

	/** Two days before it was sent. */
	static final Instant ANSWERED = SENT.minus(Duration.ofDays(2));

	private static final Edition EDITION = new Edition(1, "Sample", "none yet", List.of(), List.of("all"),
			Assessor.of(new Catalogue(pages(), flags(), List.of(), advice(), List.of(),
					List.of(contradiction("collapse-without-pain", "signs", "collapse", "pain", "mild"),
							contradiction("signs-forgotten", "leg", "weak", "signs", "none")))),
			Map.of(), Map.of("S-1", new Source("S-1", "Bleeding after massage", null, 2019, null, null, true)),
			List.of(), Map.of("en", texts()), null);

	private SampleCases() {
	}

	static Edition edition() {
		return EDITION;
	}

	private static Catalogue.Contradiction contradiction(String id, String question, String answer, String other,
			String its) {
		return new Catalogue.Contradiction(id, new TreeMap<>(Map.of(question, Set.of(answer), other, Set.of(its))));
	}

	/** Thinner and strong pain raise a bleed; the saddle cannot be ruled out. */
	static Answers worrying() {
		return Answers.none()
			.with("signs", new Answer.Ticked(Set.of(), false))
			.with("saddle", new Answer.NotSure())
			.with("leg", new Answer.Chosen("normal"))
			.with("medicines", new Answer.Ticked(new LinkedHashSet<>(List.of("other", "thinner")), false))
			.with("pain", new Answer.Chosen("strong"))
			.with("massage-when", new Answer.Amount(22))
			.with("chest-detail", new Answer.Chosen("now"));
	}

	static SentCheck check(UUID id, Answers answers) {
		return new SentCheck(id, "BC-7F3K-92", 1, "en", ANSWERED, SENT, answers, EDITION.assessor().assess(answers),
				Set.of("signs-forgotten"), ROSA, AnsweredBy.THEMSELVES);
	}

	static SentCheck notAssessed(UUID id) {
		return notAssessed(id, "gone", "old-option");
	}

	/** With an answer that the rules could not be applied to. */
	static SentCheck notAssessed(UUID id, String question, String option) {
		return new SentCheck(id, "BC-7F3K-92", 1, "en", SENT, SENT,
				worrying().with(question, new Answer.Chosen(option)), null, Set.of(), ROSA, AnsweredBy.THEMSELVES);
	}

	/** What a patient who reads Polish was shown. */
	static ResultPage seen() {
		return new ResultPage("pl",
				new ResultPage.Level(
						Urgency.URGENT, "Urgent", "Speak to a clinician today", "It should not wait.", null),
				null, List.of(), List.of(), null,
				List.of(new ResultPage.AdviceCard("Do", false, false,
						List.of(new ResultPage.AdviceItem("Move gently", "A little, often.", null, "Guideline",
								List.of())))),
				List.of(), List.of(), null, List.of(), new ResultPage.Signs("At once", List.of()),
				new ResultPage.Sources("Sources", List.of(), "Edition 1"), "BC-7F3K-92", "Today",
				new ResultPage.Delivery(true, "The clinic calls you.", "Sent", List.of(), List.of(), null), null, null);
	}

	private static List<Page> pages() {
		return List.of(
				new Page("signs", "all",
						List.of(new Question.Checklist("signs", true, Unsure.OPENS, Set.of(), List.of(),
								List.of("chest", "collapse"), Map.of()))),
				new Page("nerves", "all",
						List.of(scale("saddle", true, List.of(), "as-always", "changed"),
								scale("leg", true, List.of(), "normal", "weak"))),
				new Page("chest-detail", "all",
						List.of(scale("chest-detail", true, List.of(row("signs", Fact.NOT_SURE)), "none", "now"))),
				new Page("about", "all",
						List.of(new Question.Checklist("medicines", false, Unsure.POSSIBLE, Set.of(), List.of(),
								List.of("thinner", "other"), Map.of()),
								scale("pain", false, List.of(), "mild", "strong"),
								new Question.Quantity("massage-when", false, Unsure.POSSIBLE, Set.of(), List.of(), true,
										0, 2160, List.of(new Question.Cut("late", 72, Integer.MAX_VALUE))))));
	}

	private static List<RedFlag> flags() {
		return List.of(
				new RedFlag("cauda-equina", "cauda-equina", List.of("S-1"),
						List.of(new FlagRow(row("saddle", "changed"), Urgency.EMERGENCY))),
				new RedFlag("bleeding", "bleeding", List.of("S-1"),
						List.of(new FlagRow(row("signs", "collapse"), Urgency.EMERGENCY),
								new FlagRow(Row.of(new Fact("medicines", "thinner"), new Fact("pain", "strong")),
										Urgency.URGENT))));
	}

	private static List<Advice> advice() {
		return List.of(advice("move", List.of(), null),
				advice("ibuprofen", List.of(new Advice.Bar(row("medicines", "thinner"), "thinner", false)), "move"),
				advice("warmth", List.of(new Advice.Bar(row("pain", "strong"), "bleeding", true)), "ibuprofen"));
	}

	private static Advice advice(String id, List<Advice.Bar> bars, @Nullable String alternative) {
		return new Advice(id, Advice.Kind.DO, Urgency.URGENT, List.of(), bars, alternative, Grade.GUIDELINE,
				List.of("S-1"), "2027-11", List.of());
	}

	private static Question.Choice scale(String id, boolean safety, List<Row> gates, String... options) {
		return new Question.Choice(id, safety, Unsure.POSSIBLE, Set.of(), gates, true, List.of(options));
	}

	private static Row row(String question, String fact) {
		return Row.of(new Fact(question, fact));
	}

	private static Texts texts() {
		return new Texts(Map.of("all", "All"), Map.of("nerves", new Texts.PageText("Your nerves", null)), questions(),
				Map.of("cauda-equina", flag("Possible cauda equina"), "bleeding", flag("Possible deep bleed")),
				Map.of(), Map.of(),
				Map.of("move", advice("Move gently"), "ibuprofen", advice("Ibuprofen"), "warmth", advice("Warmth")),
				Map.of("thinner", "A blood thinner makes bleeding more likely"), Map.of(), Map.of(),
				new Texts.CaudaEquina("At once", List.of()), Map.of(), Map.of());
	}

	private static Map<String, Texts.QuestionText> questions() {
		return Map.of("signs", question("Emergency signs", "chest", "chest pain", "collapse", "collapse"), "saddle",
				question("Saddle sensation", "as-always", "as always", "changed", "new change"), "leg",
				question("Leg strength", "normal", "normal power", "weak", "weak"), "chest-detail",
				question("Chest pain", "none", "none", "now", "now"), "medicines",
				question("Medicines", "thinner", "anticoagulant", "other", "another"), "pain",
				question("Pain now", "mild", "mild", "strong", "strong and new"), "massage-when",
				question("Time since the massage"));
	}

	private static Texts.QuestionText question(String staff, String... options) {
		Map<String, Texts.OptionText> byId = new HashMap<>();
		for (int i = 0; i < options.length; i += 2) {
			byId.put(options[i], new Texts.OptionText("Patient words", options[i + 1], null));
		}
		return new Texts.QuestionText("Patient words?", null, null, staff, null, byId);
	}

	private static Texts.FlagText flag(String staff) {
		return new Texts.FlagText("Patient words", staff, "Because.");
	}

	private static Texts.AdviceText advice(String title) {
		return new Texts.AdviceText(title, "Do it.", null);
	}

}
