package clinic.backcheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import clinic.backcheck.rules.Question.Unsure;
import clinic.backcheck.rules.RedFlag.FlagRow;

/**
 * A catalogue that is small enough to be checked by eye and has one of everything.
 */
final class SampleCatalogue {

	static final Fact SADDLE = new Fact("saddle", "changed");

	static final Fact THINNER = new Fact("medicines", "anticoagulant");

	static final Fact TUMMY = new Fact("tummy", "severe");

	private SampleCatalogue() {
	}

	static Catalogue catalogue() {
		return new Catalogue(pages(), flags(), explanations(), advice(),
				List.of(new Catalogue.OtherWay("child", List.of(row("age", "under-16")),
						List.of(row("tummy", "mild")))),
				List.of(new Catalogue.Contradiction("signs-forgotten",
						Map.of("signs", Set.of("none"), "saddle", Set.of("changed")))));
	}

	static Assessor assessor() {
		return Assessor.of(catalogue());
	}

	static List<Page> pages() {
		return List.of(
				new Page("signs", "first", List.of(checklist("signs", Unsure.OPENS, List.of("chest", "collapse")))),
				new Page("saddle", "nerves", List.of(scale("saddle", true, "as-always", "old", "changed"))),
				new Page("about", "you", List.of(age(), choice("sex", "female", "male"))),
				new Page("chest", "first", List.of(gated("chest-pain", row("signs", Fact.NOT_SURE), "none", "now"))),
				new Page("medicines", "you",
						List.of(new Question.Checklist("medicines", false, Unsure.POSSIBLE, Set.of("anticoagulant"),
								List.of(), List.of("apixaban", "warfarin", "nsaid"),
								Map.of("anticoagulant", Set.of("apixaban", "warfarin"))))),
				new Page("tummy", "pain",
						List.of(scale("tummy", false, "none", "mild", "severe"),
								scale("course", false, "better", "same", "worse"))),
				new Page("asthma", "you",
						List.of(gatedDetail("wheeze", row("medicines", "nsaid"), "none", "some", "after-aspirin"))));
	}

	static List<RedFlag> flags() {
		return List.of(
				flag("cauda-equina", new FlagRow(Row.of(SADDLE), Urgency.EMERGENCY),
						new FlagRow(row("saddle", "old"), Urgency.ROUTINE)),
				flag("heart", new FlagRow(row("signs", "chest"), Urgency.EMERGENCY),
						new FlagRow(row("chest-pain", "now"), Urgency.EMERGENCY)),
				flag("collapse", new FlagRow(row("signs", "collapse"), Urgency.EMERGENCY)),
				flag("bleeding", new FlagRow(Row.of(THINNER, TUMMY), Urgency.EMERGENCY),
						new FlagRow(Row.of(THINNER, new Fact("tummy", "mild")), Urgency.URGENT)),
				flag("worse", new FlagRow(row("course", "worse"), Urgency.ROUTINE)),
				flag("artery",
						new FlagRow(Row.of(new Fact("sex", "male"), new Fact("age", "age-60-plus"),
								new Fact("tummy", "mild")), Urgency.EMERGENCY)),
				flag("child", new FlagRow(row("age", "under-16"), Urgency.SOON)));
	}

	static List<Explanation> explanations() {
		return List.of(new Explanation("soreness", Urgency.SOON, List.of(row("course", "better")),
				List.of(row("course", "worse")), Grade.TRIAL, List.of("S-1")));
	}

	static List<Advice> advice() {
		return List
			.of(advice("get-help", Advice.Kind.GET_HELP, Urgency.EMERGENCY, List.of()),
					advice("keep-moving", Advice.Kind.DO, Urgency.SOON, List.of()),
					new Advice(
							"ibuprofen", Advice.Kind.DO, Urgency.SOON, List.of(), List
								.of(new Advice.Bar(Row.of(THINNER), "bleeding", false),
										new Advice.Bar(Row.of(new Fact("medicines", "nsaid"),
												new Fact("wheeze", "after-aspirin")), "allergy", false)),
							"keep-moving", Grade.GUIDELINE, List.of("S-1"), "2027-11", List.of()));
	}

	static Advice advice(String id, Advice.Kind kind, Urgency upTo, List<Advice.Bar> bars) {
		return new Advice(id, kind, upTo, List.of(), bars, null, Grade.GUIDELINE, List.of("S-1"), "2027-11", List.of());
	}

	static RedFlag flag(String id, FlagRow... rows) {
		return new RedFlag(id, id, List.of("S-1"), List.of(rows));
	}

	static Row row(String question, String fact) {
		return Row.of(new Fact(question, fact));
	}

	static Question.Choice scale(String id, boolean safety, String... options) {
		return new Question.Choice(id, safety, Unsure.POSSIBLE, Set.of(), List.of(), true, List.of(options));
	}

	static Question.Choice choice(String id, String... options) {
		return new Question.Choice(id, false, Unsure.POSSIBLE, Set.of(), List.of(), false, List.of(options));
	}

	static Question.Choice gated(String id, Row gate, String... options) {
		return new Question.Choice(id, true, Unsure.POSSIBLE, Set.of(), List.of(gate), true, List.of(options));
	}

	static Question.Choice gatedDetail(String id, Row gate, String... options) {
		return new Question.Choice(id, false, Unsure.POSSIBLE, Set.of(), List.of(gate), true, List.of(options));
	}

	static Question.Checklist checklist(String id, Unsure unsure, List<String> items) {
		return new Question.Checklist(id, true, unsure, Set.of(), List.of(), items, Map.of());
	}

	static Question.Quantity age() {
		return new Question.Quantity("age", false, Unsure.POSSIBLE, Set.of(), List.of(), false, 0, 120,
				List.of(new Question.Cut("under-16", Integer.MIN_VALUE, 16),
						new Question.Cut("age-60-plus", 60, Integer.MAX_VALUE)));
	}

	/** Every question answered in the least worrying way. */
	static Answers benign() {
		return Answers.none()
			.with("signs", ticked())
			.with("saddle", new Answer.Chosen("as-always"))
			.with("age", new Answer.Amount(40))
			.with("sex", new Answer.Chosen("male"))
			.with("medicines", ticked())
			.with("tummy", new Answer.Chosen("none"))
			.with("course", new Answer.Chosen("better"));
	}

	static Answer ticked(String... items) {
		return new Answer.Ticked(Set.of(items), false);
	}

	static Answer notSure() {
		return new Answer.NotSure();
	}

	static Answer chosen(String option) {
		return new Answer.Chosen(option);
	}

}
