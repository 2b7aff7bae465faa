package clinic.backcheck.catalogue.reader;

import java.util.List;

import org.junit.jupiter.api.DynamicTest;

import clinic.backcheck.catalogue.BrokenCatalogueException;
import clinic.backcheck.catalogue.CatalogueProblem;
import clinic.backcheck.catalogue.SmallCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A problem planted into the small catalogue, and where it has to be found.
 *
 * @param line ends in the line that the problem has to name
 * @param consequences what may be found besides, each at least once
 */
record Planted(String file, String old, String replacement, String what, String foundIn, String line,
		List<String> consequences) {

	static Planted planted(String file, String old, String replacement, String what, String line,
			String... consequences) {
		return new Planted(file, old, replacement, what, file, line, List.of(consequences));
	}

	/** The same where the problem shows in another file. */
	Planted foundIn(String other) {
		return new Planted(this.file, this.old, this.replacement, this.what, other, this.line, this.consequences);
	}

	DynamicTest test() {
		return DynamicTest.dynamicTest(this.file + ": " + this.what, this::isFound);
	}

	static List<CatalogueProblem> problems(SmallCatalogue catalogue) {
		BrokenCatalogueException refusal = catchThrowableOfType(BrokenCatalogueException.class, catalogue::read);
		assertThat(refusal).as("the catalogue is refused").isNotNull();
		return refusal.problems();
	}

	private void isFound() {
		SmallCatalogue catalogue = SmallCatalogue.asItIs().replacing(this.file, this.old, this.replacement);

		List<CatalogueProblem> problems = problems(catalogue);

		assertThat(problems).anySatisfy((problem) -> {
			assertThat(problem.what()).contains(this.what);
			assertThat(problem.file()).isEqualTo(this.foundIn);
			assertThat(problem.line()).isEqualTo(catalogue.line(this.foundIn, this.line));
			assertThat(problem.whatToDo()).isNotBlank();
		});
		assertThat(problems).extracting(CatalogueProblem::what)
			.allMatch((found) -> found.contains(this.what) || this.consequences.stream().anyMatch(found::contains));
		assertThat(this.consequences).allSatisfy((consequence) -> assertThat(problems)
			.anySatisfy((problem) -> assertThat(problem.what()).contains(consequence)));
	}

}
