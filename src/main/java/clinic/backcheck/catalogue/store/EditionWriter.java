package clinic.backcheck.catalogue.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

import clinic.backcheck.catalogue.BodyMap;
import clinic.backcheck.catalogue.Claim;
import clinic.backcheck.catalogue.Recheck;
import clinic.backcheck.catalogue.Source;
import clinic.backcheck.catalogue.content.EditionContent;
import clinic.backcheck.catalogue.content.TextKeys;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Explanation;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.Row;

/**
 * Takes the content of an edition apart into pieces, those first that others refer to.
 */
final class EditionWriter {

	private final UUID edition;

	private final Map<String, BodyMap.Mark> bodyMaps;

	private final List<Piece> pieces = new ArrayList<>();

	private final Map<Class<?>, Integer> positions = new HashMap<>();

	private EditionWriter(UUID edition, Map<String, BodyMap.Mark> bodyMaps) {
		this.edition = edition;
		this.bodyMaps = bodyMaps;
	}

	static List<Piece> pieces(UUID edition, EditionContent content) {
		EditionWriter writer = new EditionWriter(edition, content.bodyMaps());
		content.sources().values().forEach(writer::addSource);
		content.translations()
			.forEach((translation) -> writer.add(TranslationEntity.class,
					(position) -> new TranslationEntity(edition, position, translation)));
		content.parts()
			.forEach((part) -> writer.add(PartEntity.class, (position) -> new PartEntity(edition, position, part)));
		Catalogue catalogue = content.catalogue();
		catalogue.pages().forEach(writer::addPage);
		catalogue.questions().forEach((question) -> writer.addRows(Owner.GATE, question.id(), question.showWhen()));
		catalogue.redFlags().forEach(writer::addFlag);
		catalogue.explanations().forEach(writer::addExplanation);
		catalogue.advice().forEach(writer::addAdvice);
		catalogue.otherWays().forEach(writer::addOtherWay);
		catalogue.contradictions().forEach(writer::addContradiction);
		content.claims().forEach(writer::addClaim);
		Optional.ofNullable(content.recheck()).ifPresent(writer::addRecheck);
		content.texts().forEach((language, texts) -> TextKeys.of(texts).forEach((key, words) -> {
			writer.add(TextEntity.class, (position) -> new TextEntity(edition, position, language, key, words));
		}));
		return writer.pieces;
	}

	private <T extends Piece> T add(Class<T> type, IntFunction<T> piece) {
		int position = this.positions.merge(type, 1, Integer::sum) - 1;
		T added = piece.apply(position);
		this.pieces.add(added);
		return added;
	}

	private void addSource(Source source) {
		add(SourceEntity.class, (position) -> new SourceEntity(this.edition, position, source.id(), source.title(),
				source.publisher(), source.year(), source.where(), source.note(), source.verified()));
	}

	private void addPage(Page page) {
		add(PageEntity.class, (position) -> new PageEntity(this.edition, position, page.id(), page.part()));
		page.questions().forEach((question) -> {
			if (question instanceof Question.Choice choice) {
				addChoice(page, choice);
			}
			else if (question instanceof Question.Checklist checklist) {
				add(QuestionEntity.class, (position) -> QuestionEntity.checklist(this.edition, position, page.id(),
						checklist, this.bodyMaps.get(checklist.id())));
				addItems(checklist);
			}
			else if (question instanceof Question.Quantity quantity) {
				addQuantity(page, quantity);
			}
		});
	}

	private void addItems(Question.Checklist checklist) {
		checklist.items()
			.forEach((item) -> add(OptionEntity.class,
					(position) -> OptionEntity.item(this.edition, position, checklist.id(), item,
							checklist.unsureAs().contains(item),
							checklist.countsAs(item).stream().findFirst().orElse(null))));
		checklist.countsAs()
			.keySet()
			.forEach((kind) -> add(OptionEntity.class, (position) -> OptionEntity.kind(this.edition, position,
					checklist.id(), kind, checklist.unsureAs().contains(kind))));
	}

	private void addChoice(Page page, Question.Choice choice) {
		add(QuestionEntity.class, (position) -> new QuestionEntity(this.edition, position, page.id(), choice.id(),
				QuestionEntity.Kind.CHOICE, choice.safety(), choice.unsure(), choice.ordered(), null, null));
		choice.options().forEach((option) -> addOption(choice, option));
	}

	private void addQuantity(Page page, Question.Quantity quantity) {
		QuestionEntity.Kind kind = quantity.elapsed() ? QuestionEntity.Kind.ELAPSED : QuestionEntity.Kind.NUMBER;
		add(QuestionEntity.class, (position) -> new QuestionEntity(this.edition, position, page.id(), quantity.id(),
				kind, quantity.safety(), quantity.unsure(), false, quantity.min(), quantity.max()));
		quantity.cuts()
			.forEach((cut) -> add(OptionEntity.class, (position) -> new OptionEntity(this.edition, position,
					quantity.id(), cut.name(), quantity.unsureAs().contains(cut.name()), cut.from(), cut.below())));
	}

	private void addOption(Question question, String option) {
		add(OptionEntity.class, (position) -> new OptionEntity(this.edition, position, question.id(), option,
				question.unsureAs().contains(option), null, null));
	}

	private void addFlag(RedFlag flag) {
		add(FlagEntity.class, (position) -> new FlagEntity(this.edition, position, flag.id(), flag.watch()));
		addCitations(Owner.FLAG, flag.id(), flag.sources());
		flag.rows()
			.forEach((row) -> addCells(row.row(), add(RowEntity.class, (position) -> new RowEntity(this.edition,
					position, Owner.FLAG, flag.id(), row.urgency(), row.whenOpen(), null, false))));
	}

	private void addExplanation(Explanation explanation) {
		add(ExplanationEntity.class, (position) -> new ExplanationEntity(this.edition, position, explanation.id(),
				explanation.upTo(), explanation.grade()));
		addCitations(Owner.EXPLANATION, explanation.id(), explanation.sources());
		addRows(Owner.EXPLANATION, explanation.id(), explanation.when());
		addRows(Owner.EXPLANATION_UNLESS, explanation.id(), explanation.unless());
	}

	private void addAdvice(Advice advice) {
		add(AdviceEntity.class, (position) -> new AdviceEntity(this.edition, position, advice.id(), advice.kind(),
				advice.upTo(), advice.alternative(), advice.grade(), advice.review()));
		addCitations(Owner.ADVICE, advice.id(), advice.sources());
		advice.pictures()
			.forEach((picture) -> add(PictureEntity.class,
					(position) -> new PictureEntity(this.edition, position, advice.id(), picture)));
		addRows(Owner.ADVICE, advice.id(), advice.when());
		advice.bars()
			.forEach((bar) -> addCells(bar.row(), add(RowEntity.class, (position) -> new RowEntity(this.edition,
					position, Owner.ADVICE_BAR, advice.id(), null, null, bar.reason(), bar.flag()))));
	}

	private void addOtherWay(Catalogue.OtherWay way) {
		add(OtherWayEntity.class, (position) -> new OtherWayEntity(this.edition, position, way.id()));
		addRows(Owner.OTHER_WAY, way.id(), way.when());
		addRows(Owner.OTHER_WAY_UNLESS, way.id(), way.unless());
	}

	private void addContradiction(Catalogue.Contradiction contradiction) {
		contradiction.answers()
			.forEach((question, answers) -> answers
				.forEach((answer) -> add(ContradictionEntity.class, (position) -> new ContradictionEntity(this.edition,
						position, contradiction.id(), question, answer))));
	}

	private void addRecheck(Recheck recheck) {
		for (Recheck.RecheckPage page : recheck.pages()) {
			add(RecheckPageEntity.class,
					(position) -> new RecheckPageEntity(this.edition, position, page.id(), page.part()));
			page.all()
				.forEach((question) -> add(RecheckQuestionEntity.class,
						(position) -> new RecheckQuestionEntity(this.edition, position, page, question,
								RecheckPieces.measure(recheck, question))));
		}
	}

	private void addClaim(Claim claim) {
		add(ClaimEntity.class, (position) -> new ClaimEntity(this.edition, position, claim));
		addCitations(Owner.CLAIM, claim.id(), claim.evidence());
		Claim.Uses uses = claim.usedIn();
		addUses(claim, ClaimUseEntity.Kind.QUESTION, uses.questions());
		addUses(claim, ClaimUseEntity.Kind.FLAG, uses.redFlags());
		addUses(claim, ClaimUseEntity.Kind.EXPLANATION, uses.explanations());
		addUses(claim, ClaimUseEntity.Kind.ADVICE, uses.advice());
		addUses(claim, ClaimUseEntity.Kind.PLACE, uses.places().stream().map(Claim.Place::name).toList());
	}

	private void addUses(Claim claim, ClaimUseEntity.Kind kind, List<String> codes) {
		codes.forEach((code) -> add(ClaimUseEntity.class,
				(position) -> new ClaimUseEntity(this.edition, position, claim.id(), kind, code)));
	}

	private void addCitations(Owner kind, String owner, List<String> sources) {
		sources.forEach((source) -> add(CitationEntity.class,
				(position) -> new CitationEntity(this.edition, position, kind, owner, source)));
	}

	private void addRows(Owner kind, String owner, List<Row> rows) {
		rows.forEach((row) -> addCells(row, add(RowEntity.class,
				(position) -> new RowEntity(this.edition, position, kind, owner, null, null, null, false))));
	}

	private void addCells(Row row, RowEntity entity) {
		for (Fact fact : row.facts()) {
			add(CellEntity.class,
					(position) -> new CellEntity(this.edition, position, entity.id(), fact.question(), fact.name()));
		}
	}

}
