package clinic.backcheck.vignettes;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import clinic.backcheck.catalogue.reader.Knowledge;
import clinic.backcheck.catalogue.reader.Knowledge.Line;
import clinic.backcheck.rules.Assessor;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** Each line of the red flags has a case that meets it and one that just does not. */
class RowCoverageTests {

	private static final Assessor ASSESSOR = Shipped.edition().assessor();

	private static final List<Line> LINES = Knowledge.lines();

	private static final Line FAINT = new Line("fainting", 1, Urgency.EMERGENCY,
			List.of(Row.of(new Fact("light-headed", "keeps-coming"))));

	private static final Line OLD_AND_FELL = new Line("possible-fracture", 2, Urgency.URGENT,
			List.of(Row.of(new Fact("injury", "minor-fall"), new Fact("age", "age-70-plus"))));

	@Test
	void everyLineIsMetBySomebody() {
		RowCoverage coverage = new RowCoverage(ASSESSOR, Vignettes.all());

		assertThat(LINES).hasSizeGreaterThan(100).filteredOn((line) -> !coverage.met(line)).isEmpty();
	}

	@Test
	void everyLineIsJustMissedBySomebody() {
		RowCoverage coverage = new RowCoverage(ASSESSOR, Vignettes.all());

		assertThat(LINES).filteredOn((line) -> !coverage.justMissed(line)).isEmpty();
	}

	@Test
	void aLineIsMetOnlyByACaseThatExpectsItsFlag() {
		assertThat(of(Map.of("light-headed", "keeps-coming"), "fainting").met(FAINT)).isTrue();
		assertThat(of(Map.of("light-headed", "keeps-coming"), "bruising").met(FAINT)).isFalse();
		assertThat(of(Map.of("light-headed", "once-on-standing"), "fainting").met(FAINT)).isFalse();
	}

	@Test
	void oneStepLowerOnTheScaleJustMissesALine() {
		assertThat(of(Map.of("light-headed", "once-on-standing")).justMissed(FAINT)).isTrue();
		assertThat(of(Map.of("light-headed", "never")).justMissed(FAINT)).isFalse();
		assertThat(of(Map.of("light-headed", "not-sure")).justMissed(FAINT)).isFalse();
		assertThat(of(Map.of("light-headed", "keeps-coming")).justMissed(FAINT)).isFalse();
	}

	@Test
	void aLineOfTwoCellsIsJustMissedWhereOneHoldsAndTheOtherAlmost() {
		assertThat(of(Map.of("injury", "minor-fall", "age", 68)).justMissed(OLD_AND_FELL)).isTrue();
		assertThat(of(Map.of("injury", "minor-fall", "age", 40)).justMissed(OLD_AND_FELL)).isFalse();
		assertThat(of(Map.of("injury", "no-injury", "age", 72)).justMissed(OLD_AND_FELL)).isTrue();
		assertThat(of(Map.of("injury", "minor-fall", "age", 68, "pain-signs", List.of("new-stoop")))
			.justMissed(OLD_AND_FELL)).as("another line raises the flag as high").isFalse();
	}

	private static RowCoverage of(Map<String, Object> answers, String... flags) {
		return new RowCoverage(ASSESSOR,
				List.of(new Vignette("one", "", "", answers, List.of("self-care"), List.of(flags), null, null)));
	}

}
