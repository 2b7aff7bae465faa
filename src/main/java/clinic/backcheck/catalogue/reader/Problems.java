package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import clinic.backcheck.catalogue.BrokenCatalogueException;
import clinic.backcheck.catalogue.CatalogueProblem;

/** Collects what is wrong, so that an author learns of everything at once. */
final class Problems {

	private final List<CatalogueProblem> found = new ArrayList<>();

	void add(String file, int line, String what, String whatToDo) {
		CatalogueProblem problem = new CatalogueProblem(file, line, what, whatToDo);
		if (!this.found.contains(problem)) {
			this.found.add(problem);
		}
	}

	boolean none() {
		return this.found.isEmpty();
	}

	void refuse() {
		if (!none()) {
			throw BrokenCatalogueException.of(this.found.stream()
				.sorted(Comparator.comparing(CatalogueProblem::file).thenComparing(CatalogueProblem::line))
				.toList());
		}
	}

}
