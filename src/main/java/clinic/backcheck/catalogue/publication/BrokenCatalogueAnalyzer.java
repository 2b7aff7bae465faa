package clinic.backcheck.catalogue.publication;

import java.util.stream.Collectors;

import clinic.backcheck.catalogue.BrokenCatalogueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints what is wrong with the catalogue as a list for its authors, not as a stack
 * trace.
 */
class BrokenCatalogueAnalyzer extends AbstractFailureAnalyzer<BrokenCatalogueException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BrokenCatalogueException cause) {
		String list = cause.problems()
			.stream()
			.map((problem) -> "  %s, line %d%n    %s%n    -> %s".formatted(problem.file(), problem.line(),
					problem.what(), problem.whatToDo()))
			.collect(Collectors.joining(System.lineSeparator()));
		return new FailureAnalysis(
				"The catalogue cannot be used. Problems found: %d%n%n%s".formatted(cause.problems().size(), list),
				"Correct the files of the catalogue and start again. docs/catalogue-format.md says how they are written.",
				cause);
	}

}
