package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The longest way through the questionnaire, found by asking again and again for a
 * patient who is shown a page that the patients before were not shown.
 */
final class BoundedCheck {

	private final OnePatient one;

	private final int mostPages;

	private final Verdict.LongestPath longest;

	BoundedCheck(OnePatient one, int mostPages) {
		this.one = one;
		this.mostPages = mostPages;
		this.longest = longest();
	}

	Verdict.LongestPath longestPath() {
		return this.longest;
	}

	List<Violation> violations() {
		if (this.longest.pages() <= this.mostPages) {
			return List.of();
		}
		return List.of(new Violation(Violation.Property.BOUNDED, "mostPages",
				"promises %d pages at most, and somebody has to go through %d: shorten the way or raise the promise"
					.formatted(this.mostPages, this.longest.pages()),
				this.one.find(this.one.patient.is(this.longest.answers()).toArray()).orElseGet(this.one::plainest)));
	}

	/**
	 * When nobody is left who is shown something new against each set that was found,
	 * every set is part of one that was found.
	 */
	private Verdict.LongestPath longest() {
		Circuit circuit = this.one.circuit;
		List<Integer> pages = pages();
		int searching = circuit.variable();
		Verdict.LongestPath longest = new Verdict.LongestPath(0, Answers.none());
		Optional<BitSet> found = circuit.solve(searching);
		while (found.isPresent()) {
			BitSet patient = found.get();
			int shown = (int) pages.stream().filter((page) -> Circuit.isTrue(page, patient)).count();
			Answers answers = this.one.patient.in(patient);
			if (shown > longest.pages()
					|| (shown == longest.pages() && answers.byQuestion().size() > longest.questions())) {
				longest = new Verdict.LongestPath(shown, answers);
			}
			IntStream others = pages.stream()
				.filter((page) -> !Circuit.isTrue(page, patient))
				.mapToInt(Integer::intValue);
			circuit.require(IntStream.concat(IntStream.of(-searching), others).toArray());
			found = circuit.solve(searching);
		}
		return longest;
	}

	private List<Integer> pages() {
		var pages = new ArrayList<Integer>();
		for (Page page : this.one.assessor.catalogue().pages()) {
			pages.add(this.one.circuit
				.any(page.questions().stream().mapToInt((question) -> this.one.patient.shown(question.id()))));
		}
		return pages;
	}

}
