package clinic.backcheck.vignettes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Every vignette ends where the evidence says, for the reasons it says. */
class VignetteTests {

	private static final Assessor ASSESSOR = Shipped.edition().assessor();

	static List<Vignette> vignettes() {
		return Vignettes.all();
	}

	@ParameterizedTest
	@MethodSource("vignettes")
	void endsAtAnAcceptableLevelForTheRightReasons(Vignette vignette) {
		Assessment assessment = ASSESSOR.assess(Vignettes.answers(ASSESSOR, vignette));

		assertThat(vignette.acceptable()).as("urgency, with findings %s", findings(assessment))
			.contains(assessment.urgency());
		assertThat(assessment.findings()).extracting(Assessment.Finding::flag)
			.containsAll(Vignette.orNone(vignette.flags()));
		assertThat(assessment.advice()).doesNotContainAnyElementsOf(withDefault(vignette.noAdvice()))
			.containsAll(Vignette.orNone(vignette.advice()));
	}

	@ParameterizedTest
	@MethodSource("vignettes")
	void isCompleteSoThatNothingIsReadAsDoubtByAccident(Vignette vignette) {
		assertThat(ASSESSOR.assess(Vignettes.answers(ASSESSOR, vignette)).unanswered()).isEmpty();
	}

	@Test
	void everyRedFlagHasAVignetteInWhichItAppearsAndOneInWhichItDoesNot() {
		Set<String> expected = new HashSet<>();
		vignettes().forEach((vignette) -> expected.addAll(Vignette.orNone(vignette.flags())));

		assertThat(ASSESSOR.catalogue().redFlags()).extracting("id", String.class)
			.allSatisfy((flag) -> assertThat(expected).contains(flag));
		assertThat(ASSESSOR.assess(Vignettes.answers(ASSESSOR, Vignettes.benign())).findings()).isEmpty();
	}

	@Test
	void noEmergencyIsMissedAndBenignStoriesStayBenign() {
		Map<String, Tally> byKind = new TreeMap<>();
		Vignettes.byKind()
			.forEach((kind, list) -> list.forEach((vignette) -> byKind.computeIfAbsent(kind, (name) -> new Tally())
				.count(vignette, ASSESSOR.assess(Vignettes.answers(ASSESSOR, vignette)).urgency())));

		StringBuilder table = new StringBuilder(
				"%n%-14s %5s %6s %10s %6s %5s%n".formatted("vignettes", "n", "exact", "acceptable", "under", "over"));
		byKind.forEach((kind, tally) -> table.append(tally.line(kind)));
		LoggerFactory.getLogger(getClass()).info(table.toString());
		assertThat(byKind.values()).allSatisfy((tally) -> {
			assertThat(tally.criticalMisses).isEmpty();
			assertThat(tally.under).isZero();
		});
		assertThat(byKind.get("benign")).satisfies((tally) -> assertThat(tally.over).isZero());
	}

	private static List<String> findings(Assessment assessment) {
		return assessment.findings()
			.stream()
			.map((finding) -> finding.flag() + (finding.raised() ? " " : "? ") + finding.urgency())
			.toList();
	}

	private static List<String> withDefault(@org.jspecify.annotations.Nullable List<String> noAdvice) {
		// AssertJ refuses an empty list of forbidden elements.
		return (noAdvice != null && !noAdvice.isEmpty()) ? noAdvice : List.of("no-such-advice");
	}

	private static final class Tally {

		private final List<String> criticalMisses = new ArrayList<>();

		private int number;

		private int exact;

		private int acceptable;

		private int under;

		private int over;

		void count(Vignette vignette, Urgency urgency) {
			List<Urgency> levels = vignette.acceptable();
			this.number++;
			this.exact += levels.get(0) == urgency ? 1 : 0;
			this.acceptable += levels.contains(urgency) ? 1 : 0;
			this.under += levels.stream().allMatch((level) -> urgency.compareTo(level) < 0) ? 1 : 0;
			this.over += levels.stream().allMatch((level) -> urgency.compareTo(level) > 0) ? 1 : 0;
			if (levels.get(0) == Urgency.EMERGENCY && urgency.compareTo(Urgency.SOON) <= 0) {
				this.criticalMisses.add(vignette.id());
			}
		}

		String line(String kind) {
			return "%-14s %5d %6d %10d %6d %5d%n".formatted(kind, this.number, this.exact, this.acceptable, this.under,
					this.over);
		}

	}

}
