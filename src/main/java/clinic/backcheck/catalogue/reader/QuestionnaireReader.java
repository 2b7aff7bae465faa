package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.BodyMap;
import clinic.backcheck.catalogue.Recheck;
import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.Catalogue.Contradiction;
import clinic.backcheck.rules.Catalogue.OtherWay;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Row;

/**
 * Reads {@code questionnaire.yaml}: first what every question owns, then the gates, which
 * may name only what was asked on an earlier page.
 */
final class QuestionnaireReader {

	/** What stands at these places of the URL already. */
	private static final Set<String> RESERVED = Set.of("stop", "answers", "send", "submit", "again", "delete",
			"deleted", "another-way", "fits", "save", "leave");

	private final Ids ids;

	private final FactNames facts = new FactNames();

	private final BodyMapReader bodyMaps = new BodyMapReader();

	private final List<String> parts = new ArrayList<>();

	private final List<PageDraft> drafts = new ArrayList<>();

	private final List<OtherWay> otherWays = new ArrayList<>();

	private List<YamlValue> contradictions = List.of();

	private @Nullable YamlValue recheck;

	QuestionnaireReader(Ids ids) {
		this.ids = ids;
	}

	void read(YamlValue root) {
		YamlFields fields = root.fields().allow("parts", "pages", "otherWays", "contradictions", "recheck");
		for (YamlValue part : fields.someItems("parts")) {
			String id = part.id();
			if (id != null) {
				this.ids.define(Kind.PART, id, part);
				this.parts.add(id);
			}
		}
		fields.someItems("pages").forEach(this::readPage);
		checkParts(fields.place("parts"));
		fields.items("otherWays").forEach(this::readOtherWay);
		this.contradictions = fields.items("contradictions");
		this.recheck = fields.required("recheck").orElse(null);
	}

	private void readPage(YamlValue value) {
		YamlFields fields = value.fields().allow("id", "part", "questions");
		String id = fields.id("id");
		this.ids.define(Kind.PAGE, id, value);
		if (RESERVED.contains(id)) {
			value.problem("no page can be called '%s'".formatted(id), "choose another id: this one is part of a URL");
		}
		String part = fields.id("part");
		this.ids.refer(Kind.PART, part, fields.place("part"));
		List<QuestionDraft> questions = new ArrayList<>();
		for (YamlValue question : fields.someItems("questions")) {
			QuestionDraft draft = QuestionDraft.read(question);
			this.ids.define(Kind.QUESTION, draft.id(), question);
			this.bodyMaps.read(draft);
			this.facts.add(draft.id(), draft.facts(), this.drafts.size());
			questions.add(draft);
		}
		this.drafts.add(new PageDraft(value, id, part, questions));
	}

	/** Parts come one after the other, none without a page. */
	private void checkParts(YamlValue place) {
		int current = 0;
		for (PageDraft page : this.drafts) {
			int part = this.parts.indexOf(page.part);
			if (part >= 0 && part < current) {
				page.place.problem("the page '%s' goes back to the part '%s'".formatted(page.id, page.part),
						"keep the pages of a part together, in the order of the parts");
			}
			current = Math.max(part, current);
		}
		for (String part : this.parts) {
			if (this.drafts.stream().noneMatch((page) -> page.part.equals(part))) {
				place.problem("the part '%s' has no page".formatted(part), "give it one or take it out");
			}
		}
	}

	private void readOtherWay(YamlValue value) {
		YamlFields fields = value.fields().allow("id", "when", "unless");
		String id = fields.id("id");
		this.ids.define(Kind.OTHER_WAY, id, value);
		this.otherWays
			.add(new OtherWay(id, rows().list(fields.someItems("when")), rows().list(fields.items("unless"))));
	}

	/** Rows in this file; groups are named in another and have no meaning here. */
	private RowReader rows() {
		return new RowReader(this.facts, Groups.forbidden());
	}

	FactNames facts() {
		return this.facts;
	}

	Map<String, BodyMap.Mark> bodyMaps() {
		return this.bodyMaps.marks();
	}

	List<String> parts() {
		return this.parts;
	}

	List<OtherWay> otherWays() {
		return this.otherWays;
	}

	List<Contradiction> contradictions(List<Page> pages) {
		return new ContradictionReader(this.ids, pages).contradictions(this.contradictions);
	}

	@Nullable Recheck recheck(List<Page> pages) {
		return (this.recheck != null) ? new RecheckReader(this.ids, pages).read(this.recheck) : null;
	}

	List<Page> pages() {
		List<Page> pages = new ArrayList<>();
		for (PageDraft draft : this.drafts) {
			int page = pages.size();
			List<Question> questions = draft.questions.stream()
				.map((question) -> question.question(gates(question, page)))
				.toList();
			pages.add(new Page(draft.id, draft.part, questions));
		}
		return pages;
	}

	private List<Row> gates(QuestionDraft question, int page) {
		List<Row> gates = new ArrayList<>();
		for (YamlValue value : question.fields().items("showWhen")) {
			for (Row gate : rows().row(value)) {
				gate.facts().stream().filter((fact) -> this.facts.page(fact.question()) >= page).forEach((fact) -> {
					value
						.problem(
								"'%s' is shown by '%s', which is not asked on an earlier page".formatted(question.id(),
										fact),
								"name facts of earlier pages only, or move the question to a later page");
				});
				gates.add(gate);
			}
		}
		return gates;
	}

	private record PageDraft(YamlValue place, String id, String part, List<QuestionDraft> questions) {
	}

}
