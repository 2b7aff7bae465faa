package clinic.backcheck.rules;

import java.util.List;
import java.util.stream.Stream;

/** Catalogues with one thing changed. */
public final class Mutants {

	private Mutants() {
	}

	/** With this flag, in the place of the one of its name if there is one. */
	public static Catalogue withFlag(Catalogue catalogue, RedFlag flag) {
		List<RedFlag> others = catalogue.redFlags().stream().filter((other) -> !other.id().equals(flag.id())).toList();
		return new Catalogue(catalogue.pages(), plus(others, flag), catalogue.explanations(), catalogue.advice(),
				catalogue.otherWays(), catalogue.contradictions());
	}

	/** With this advice, in the place of the one of its name if there is one. */
	public static Catalogue withAdvice(Catalogue catalogue, Advice advice) {
		Catalogue others = withoutAdvice(catalogue, advice.id());
		return advice(others, plus(others.advice(), advice));
	}

	public static Catalogue withoutAdvice(Catalogue catalogue, String id) {
		return advice(catalogue, catalogue.advice().stream().filter((advice) -> !advice.id().equals(id)).toList());
	}

	private static Catalogue advice(Catalogue catalogue, List<Advice> advice) {
		return new Catalogue(catalogue.pages(), catalogue.redFlags(), catalogue.explanations(), advice,
				catalogue.otherWays(), catalogue.contradictions());
	}

	public static Catalogue withExplanation(Catalogue catalogue, Explanation explanation) {
		return new Catalogue(catalogue.pages(), catalogue.redFlags(), plus(catalogue.explanations(), explanation),
				catalogue.advice(), catalogue.otherWays(), catalogue.contradictions());
	}

	/** With a last page that asks this. */
	public static Catalogue withQuestion(Catalogue catalogue, Question question) {
		return pages(catalogue, plus(catalogue.pages(), page(catalogue, question)));
	}

	/** With a first page that asks this. */
	public static Catalogue withPageFirst(Catalogue catalogue, Question question) {
		return pages(catalogue,
				Stream.concat(Stream.of(page(catalogue, question)), catalogue.pages().stream()).toList());
	}

	private static Page page(Catalogue catalogue, Question question) {
		return new Page(question.id(), catalogue.pages().get(0).part(), List.of(question));
	}

	private static Catalogue pages(Catalogue catalogue, List<Page> pages) {
		return new Catalogue(pages, catalogue.redFlags(), catalogue.explanations(), catalogue.advice(),
				catalogue.otherWays(), catalogue.contradictions());
	}

	private static <T> List<T> plus(List<T> list, T more) {
		return Stream.concat(list.stream(), Stream.of(more)).toList();
	}

}
