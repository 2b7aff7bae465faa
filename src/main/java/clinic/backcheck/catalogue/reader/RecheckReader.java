package clinic.backcheck.catalogue.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Recheck;
import clinic.backcheck.catalogue.Recheck.RecheckPage;
import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Question;

/**
 * Reads {@code recheck} of {@code questionnaire.yaml} and proves what it promises: it is
 * short, asks nothing twice, and begins with every safety question of the first page.
 */
final class RecheckReader {

	private final Ids ids;

	private final Map<String, Question> questions;

	private final List<String> first;

	private final Set<String> asked = new HashSet<>();

	RecheckReader(Ids ids, List<Page> pages) {
		this.ids = ids;
		this.questions = pages.stream()
			.flatMap((page) -> page.questions().stream())
			.collect(Collectors.toMap(Question::id, Function.identity(), (one, other) -> one));
		this.first = pages.stream()
			.limit(1)
			.flatMap((page) -> page.questions().stream())
			.filter(Question::safety)
			.map(Question::id)
			.toList();
	}

	Recheck read(YamlValue value) {
		YamlFields fields = value.fields().allow("pain", "course", "function", "pages");
		List<RecheckPage> pages = fields.someItems("pages").stream().map(this::page).toList();
		if (pages.size() > Recheck.MOST_PAGES) {
			fields.place("pages")
				.problem("the re-check has %d pages".formatted(pages.size()),
						"ask on at most %d".formatted(Recheck.MOST_PAGES));
		}
		if (!pages.isEmpty() && !pages.get(0).questions().containsAll(this.first)) {
			fields.place("pages")
				.problem("the first page of the re-check lacks an emergency sign",
						"ask everything on it that the first page of all asks: " + String.join(", ", this.first));
		}
		return new Recheck(pages, measure(fields, "pain", Question.Quantity.class::isInstance, "a number"),
				measure(fields, "course", RecheckReader::scale, "a choice whose options are in order"),
				measure(fields, "function", RecheckReader::scale, "a choice whose options are in order"));
	}

	private RecheckPage page(YamlValue value) {
		YamlFields fields = value.fields().allow("id", "part", "questions", "ifRaised", "ifUnsure");
		String id = fields.id("id");
		this.ids.define(Kind.PAGE, id, value);
		String part = fields.id("part");
		this.ids.refer(Kind.PART, part, fields.place("part"));
		RecheckPage page = new RecheckPage(id, part, this.ids.referToAll(Kind.QUESTION, fields.someItems("questions")),
				this.ids.referToAll(Kind.QUESTION, fields.items("ifRaised")),
				this.ids.referToAll(Kind.QUESTION, fields.items("ifUnsure")));
		Stream
			.of(page.questions(), page.ifRaised(),
					page.ifUnsure().stream().filter((question) -> !page.ifRaised().contains(question)).toList())
			.flatMap(List::stream)
			.filter((question) -> !this.asked.add(question))
			.forEach((question) -> value.problem("the re-check asks '%s' twice".formatted(question),
					"keep one of the two"));
		return page;
	}

	private @Nullable String measure(YamlFields fields, String name, Predicate<Question> fits, String kind) {
		String id = fields.optionalText(name);
		Question question = (id != null) ? this.questions.get(id) : null;
		if (id != null && (question == null || !fits.test(question) || !this.asked.contains(id))) {
			fields.place(name)
				.problem("'%s' cannot be compared with last time".formatted(id),
						"name a question that the re-check asks, and that is " + kind);
		}
		return id;
	}

	private static boolean scale(Question question) {
		return question instanceof Question.Choice choice && choice.ordered();
	}

}
