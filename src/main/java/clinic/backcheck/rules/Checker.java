package clinic.backcheck.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * Proves properties of a catalogue that no set of examples can. Every property is checked
 * on the compiled form, those that hold by construction too.
 */
public final class Checker {

	private Checker() {
	}

	/**
	 * Checks a catalogue.
	 * @return what was found, empty for a catalogue that may be published
	 * @throws IllegalArgumentException if a row names a fact that no question owns
	 */
	public static List<Violation> check(Catalogue catalogue, List<Floor> floors) {
		Assessor assessor = Assessor.of(catalogue);
		return Stream
			.of(FloorsCheck.violations(assessor, floors), HidingCheck.violations(assessor),
					UnsureCheck.violations(assessor))
			.flatMap(List::stream)
			.toList();
	}

}
