package clinic.backcheck.catalogue.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import clinic.backcheck.catalogue.BodyMap;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Question.Unsure;
import clinic.backcheck.rules.Row;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A question; which of its columns count depends on its kind. */
@Entity
@Immutable
@Table(name = "edition_question")
class QuestionEntity extends Piece {

	private String page;

	private String code;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private boolean safety;

	@Enumerated(EnumType.STRING)
	private Unsure unsure;

	private boolean ordered;

	private @Nullable Integer smallest;

	private @Nullable Integer largest;

	@Enumerated(EnumType.STRING)
	private BodyMap.@Nullable Mark bodyMap;

	@SuppressWarnings("NullAway.Init")
	protected QuestionEntity() {
	}

	QuestionEntity(UUID edition, int position, String page, String code, Kind kind, boolean safety, Unsure unsure,
			boolean ordered, @Nullable Integer smallest, @Nullable Integer largest) {
		super(edition, position);
		this.page = page;
		this.code = code;
		this.kind = kind;
		this.safety = safety;
		this.unsure = unsure;
		this.ordered = ordered;
		this.smallest = smallest;
		this.largest = largest;
	}

	/** A checklist, which may be drawn. */
	static QuestionEntity checklist(UUID edition, int position, String page, Question.Checklist list,
			BodyMap.@Nullable Mark bodyMap) {
		QuestionEntity entity = new QuestionEntity(edition, position, page, list.id(), Kind.CHECKLIST, list.safety(),
				list.unsure(), false, null, null);
		entity.bodyMap = bodyMap;
		return entity;
	}

	BodyMap.@Nullable Mark bodyMap() {
		return this.bodyMap;
	}

	String page() {
		return this.page;
	}

	String code() {
		return this.code;
	}

	/** The question with its gates and its options, in their order. */
	Question question(List<Row> gates, List<OptionEntity> options) {
		List<String> names = options.stream().filter((option) -> !option.isKind()).map(OptionEntity::code).toList();
		Set<String> unsureAs = options.stream()
			.filter(OptionEntity::countsAsUnsure)
			.map(OptionEntity::code)
			.collect(Collectors.toSet());
		return switch (this.kind) {
			case CHOICE ->
				new Question.Choice(this.code, this.safety, this.unsure, unsureAs, gates, this.ordered, names);
			case CHECKLIST ->
				new Question.Checklist(this.code, this.safety, this.unsure, unsureAs, gates, names, kinds(options));
			case NUMBER, ELAPSED ->
				new Question.Quantity(this.code, this.safety, this.unsure, unsureAs, gates, this.kind == Kind.ELAPSED,
						there(this.smallest), there(this.largest), options.stream().map(QuestionEntity::cut).toList());
		};
	}

	private static Map<String, Set<String>> kinds(List<OptionEntity> options) {
		Map<String, Set<String>> kinds = new LinkedHashMap<>();
		options.stream().filter(OptionEntity::isKind).forEach((kind) -> kinds.put(kind.code(), new LinkedHashSet<>()));
		for (OptionEntity item : options) {
			String kind = item.countsAs();
			if (kind != null) {
				kinds.computeIfAbsent(kind, (code) -> new LinkedHashSet<>()).add(item.code());
			}
		}
		return kinds;
	}

	private static Question.Cut cut(OptionEntity option) {
		return new Question.Cut(option.code(), there(option.from()), there(option.below()));
	}

	private static int there(@Nullable Integer number) {
		if (number == null) {
			throw new IllegalStateException("A number of the stored edition lacks an end");
		}
		return number;
	}

	/** The kinds of question. */
	enum Kind {

		CHOICE, CHECKLIST, NUMBER, ELAPSED

	}

}
