package clinic.backcheck.catalogue.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import clinic.backcheck.catalogue.BodyMap;
import clinic.backcheck.catalogue.Claim;
import clinic.backcheck.catalogue.Source;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.catalogue.content.EditionContent;
import clinic.backcheck.catalogue.content.TextKeys;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Explanation;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.Row;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pieces of an edition together again: one query for each kind of piece, however
 * large the edition.
 */
final class EditionLoader {

	private final EntityManager entities;

	private final EditionEntity edition;

	private final Map<String, List<RowEntity>> rows;

	private final Map<UUID, Set<Fact>> cells;

	private final Map<String, List<String>> citations;

	private final Map<String, List<String>> pictures;

	EditionLoader(EntityManager entities, EditionEntity edition) {
		this.entities = entities;
		this.edition = edition;
		this.rows = all(RowEntity.class).stream().collect(Collectors.groupingBy((row) -> key(row.kind(), row.owner())));
		this.cells = all(CellEntity.class).stream()
			.collect(Collectors.groupingBy(CellEntity::row, Collectors.mapping(
					(cell) -> new Fact(cell.question(), cell.fact()), Collectors.toCollection(LinkedHashSet::new))));
		this.citations = all(CitationEntity.class).stream()
			.collect(Collectors.groupingBy((citation) -> key(citation.kind(), citation.owner()),
					Collectors.mapping(CitationEntity::source, Collectors.toList())));
		this.pictures = all(PictureEntity.class).stream()
			.collect(Collectors.groupingBy(PictureEntity::advice,
					Collectors.mapping(PictureEntity::code, Collectors.toList())));
	}

	EditionContent content() {
		Catalogue catalogue = new Catalogue(pages(), load(FlagEntity.class, this::flag),
				load(ExplanationEntity.class, this::explanation), load(AdviceEntity.class, this::advice),
				load(OtherWayEntity.class, (way) -> new Catalogue.OtherWay(way.code(),
						rows(Owner.OTHER_WAY, way.code()), rows(Owner.OTHER_WAY_UNLESS, way.code()))),
				contradictions());
		Map<String, Source> sources = all(SourceEntity.class).stream()
			.collect(Collectors.toMap(SourceEntity::code, EditionLoader::source));
		return new EditionContent(this.edition.number(), this.edition.name(), this.edition.clinicalSafetyLead(),
				load(TranslationEntity.class, TranslationEntity::translation), load(PartEntity.class, PartEntity::code),
				catalogue, bodyMaps(), sources, claims(), texts(),
				RecheckPieces.recheck(all(RecheckPageEntity.class), all(RecheckQuestionEntity.class)));
	}

	private Map<String, BodyMap.Mark> bodyMaps() {
		Map<String, BodyMap.Mark> marks = new LinkedHashMap<>();
		for (QuestionEntity question : all(QuestionEntity.class)) {
			BodyMap.Mark mark = question.bodyMap();
			if (mark != null) {
				marks.put(question.code(), mark);
			}
		}
		return marks;
	}

	private List<Page> pages() {
		Map<String, List<OptionEntity>> options = all(OptionEntity.class).stream()
			.collect(Collectors.groupingBy(OptionEntity::question));
		Map<String, List<QuestionEntity>> questions = all(QuestionEntity.class).stream()
			.collect(Collectors.groupingBy(QuestionEntity::page));
		return load(PageEntity.class,
				(page) -> new Page(page.code(), page.part(),
						questions.getOrDefault(page.code(), List.of())
							.stream()
							.map((question) -> question.question(rows(Owner.GATE, question.code()),
									options.getOrDefault(question.code(), List.of())))
							.toList()));
	}

	private RedFlag flag(FlagEntity flag) {
		List<RedFlag.FlagRow> flagRows = owned(Owner.FLAG, flag.code()).stream()
			.map((row) -> new RedFlag.FlagRow(row(row), there(row.urgency()), there(row.whenOpen())))
			.toList();
		return new RedFlag(flag.code(), flag.watch(), sources(Owner.FLAG, flag.code()), flagRows);
	}

	private Explanation explanation(ExplanationEntity explanation) {
		String code = explanation.code();
		return new Explanation(code, explanation.upTo(), rows(Owner.EXPLANATION, code),
				rows(Owner.EXPLANATION_UNLESS, code), explanation.grade(), sources(Owner.EXPLANATION, code));
	}

	private Advice advice(AdviceEntity advice) {
		String code = advice.code();
		List<Advice.Bar> bars = owned(Owner.ADVICE_BAR, code).stream()
			.map((row) -> new Advice.Bar(row(row), there(row.reason()), row.reasonIsFlag()))
			.toList();
		return new Advice(code, advice.kind(), advice.upTo(), rows(Owner.ADVICE, code), bars, advice.alternative(),
				advice.grade(), sources(Owner.ADVICE, code), advice.review(),
				this.pictures.getOrDefault(code, List.of()));
	}

	private List<Catalogue.Contradiction> contradictions() {
		Map<String, Map<String, Set<String>>> byCode = new LinkedHashMap<>();
		all(ContradictionEntity.class)
			.forEach((piece) -> byCode.computeIfAbsent(piece.code(), (code) -> new LinkedHashMap<>())
				.computeIfAbsent(piece.question(), (question) -> new LinkedHashSet<>())
				.add(piece.answer()));
		return byCode.entrySet()
			.stream()
			.map((entry) -> new Catalogue.Contradiction(entry.getKey(), entry.getValue()))
			.toList();
	}

	private List<Claim> claims() {
		Map<String, List<ClaimUseEntity>> uses = all(ClaimUseEntity.class).stream()
			.collect(Collectors.groupingBy(ClaimUseEntity::claim));
		return load(ClaimEntity.class, (claim) -> new Claim(claim.code(), claim.section(), claim.verdict(),
				sources(Owner.CLAIM, claim.code()), uses(uses.getOrDefault(claim.code(), List.of()))));
	}

	private static Claim.Uses uses(List<ClaimUseEntity> uses) {
		Function<ClaimUseEntity.Kind, List<String>> codes = (
				kind) -> uses.stream().filter((use) -> use.kind() == kind).map(ClaimUseEntity::code).toList();
		return new Claim.Uses(codes.apply(ClaimUseEntity.Kind.QUESTION), codes.apply(ClaimUseEntity.Kind.FLAG),
				codes.apply(ClaimUseEntity.Kind.EXPLANATION), codes.apply(ClaimUseEntity.Kind.ADVICE),
				codes.apply(ClaimUseEntity.Kind.PLACE).stream().map(Claim.Place::valueOf).toList());
	}

	private static Source source(SourceEntity source) {
		return new Source(source.code(), source.title(), source.publisher(), source.year(), source.location(),
				source.note(), source.verified());
	}

	private Map<String, Texts> texts() {
		Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
		for (TextEntity text : all(TextEntity.class)) {
			byLanguage.computeIfAbsent(text.language(), (language) -> new LinkedHashMap<>())
				.put(text.key(), text.words());
		}
		return byLanguage.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> TextKeys.texts(entry.getValue())));
	}

	private List<String> sources(Owner kind, String owner) {
		return this.citations.getOrDefault(key(kind, owner), List.of());
	}

	private List<Row> rows(Owner kind, String owner) {
		return owned(kind, owner).stream().map(this::row).toList();
	}

	private List<RowEntity> owned(Owner kind, String owner) {
		return this.rows.getOrDefault(key(kind, owner), List.of());
	}

	private Row row(RowEntity row) {
		return new Row(this.cells.getOrDefault(row.id(), Set.of()));
	}

	private <E extends Piece, T> List<T> load(Class<E> type, Function<E, T> reading) {
		return all(type).stream().map(reading).toList();
	}

	private <E extends Piece> List<E> all(Class<E> type) {
		List<E> pieces = this.entities
			.createQuery(
					"select p from %s p where p.edition = :edition order by p.position".formatted(type.getSimpleName()),
					type)
			.setParameter("edition", this.edition.id())
			.getResultList();
		// Read once and compiled: whoever's transaction this is need not carry them
		// along.
		pieces.forEach(this.entities::detach);
		return pieces;
	}

	private static String key(Owner kind, String owner) {
		return kind + " " + owner;
	}

	/** What the table's checks promise for this kind of row. */
	private static <T> T there(@Nullable T value) {
		if (value == null) {
			throw new IllegalStateException("A row of the stored edition lacks its urgency or reason");
		}
		return value;
	}

}
