package clinic.backcheck.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The catalogue cannot be used, and nothing may start without one. It names every problem
 * that was found, not only the first.
 */
public final class BrokenCatalogueException extends RuntimeException {

	private final transient List<CatalogueProblem> problems;

	private BrokenCatalogueException(List<CatalogueProblem> problems) {
		super(problems.stream()
			.map(CatalogueProblem::toString)
			.collect(Collectors.joining("\n", "The catalogue has %d problem(s):\n".formatted(problems.size()), "")));
		this.problems = List.copyOf(problems);
	}

	/** The exception that lists these problems. */
	public static BrokenCatalogueException of(List<CatalogueProblem> problems) {
		return new BrokenCatalogueException(problems);
	}

	public List<CatalogueProblem> problems() {
		return this.problems;
	}

}
