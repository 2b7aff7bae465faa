package clinic.backcheck.vignettes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import clinic.backcheck.catalogue.Edition;
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

	private static final Edition EDITION = Shipped.edition();

	private static final Assessor ASSESSOR = EDITION.assessor();

	private static final List<Judged> JUDGED = Judged.all(ASSESSOR);

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
		assertThat(assessment.advice()).containsAll(Vignette.orNone(vignette.advice()))
			.noneMatch(vignette.forbidden()::contains);
	}

	@ParameterizedTest
	@MethodSource("vignettes")
	void isCompleteSoThatNothingIsReadAsDoubtByAccident(Vignette vignette) {
		assertThat(ASSESSOR.assess(Vignettes.answers(ASSESSOR, vignette)).unanswered()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("vignettes")
	void namesASourceFlagsAndAdviceThatExist(Vignette vignette) {
		assertThat(vignette.story()).isNotBlank();
		assertThat(EDITION.sources()).containsKey(vignette.source());
		assertThat(ASSESSOR.catalogue().redFlags()).extracting("id").containsAll(Vignette.orNone(vignette.flags()));
		assertThat(ASSESSOR.catalogue().advice()).extracting("id")
			.containsAll(vignette.forbidden())
			.containsAll(Vignette.orNone(vignette.advice()));
	}

	@Test
	void thereAreEnoughOfEachKindAndNoneTwice() {
		assertThat(JUDGED).hasSizeGreaterThanOrEqualTo(150);
		assertThat(kind("benign")).hasSizeGreaterThanOrEqualTo(40);
		assertThat(kind("unsure")).hasSizeGreaterThanOrEqualTo(20);
		assertThat(kind("combinations")).hasSizeGreaterThanOrEqualTo(15);
		assertThat(vignettes()).extracting(Vignette::id).doesNotHaveDuplicates();
		assertThat(ASSESSOR.assess(Vignettes.answers(ASSESSOR, Vignettes.benign())).findings()).isEmpty();
	}

	@Test
	void theTargetsAreMet() {
		List<Judged> emergencies = JUDGED.stream().filter((one) -> one.vignette().due() == Urgency.EMERGENCY).toList();

		assertThat(emergencies).filteredOn(Judged::criticalMiss).isEmpty();
		assertThat(emergencies).isNotEmpty().filteredOn((one) -> !one.exact()).as("emergency recall 100 %").isEmpty();
		assertThat(Share.of(JUDGED, Judged::under).percent()).as("under-triage").isLessThanOrEqualTo(1);
		assertThat(Share.of(JUDGED, Judged::acceptable).percent()).as("acceptable").isGreaterThanOrEqualTo(95);
		assertThat(Share.of(kind("benign"), Judged::over).percent()).as("benign over-triage").isLessThanOrEqualTo(5);
		assertThat(JUDGED).filteredOn(Judged::advisesTheForbidden).isEmpty();
	}

	@Test
	void theFiguresAreWrittenDown() throws IOException {
		String table = new VignetteTable(JUDGED).markdown();
		Files.writeString(Path.of("target/vignettes.md"), table);

		LoggerFactory.getLogger(getClass()).info("\n{}", table);

		assertThat(table).contains("| all | " + JUDGED.size() + " |", "| due: emergency |", "Semigran 2015",
				"is not patient safety", "written by the authors of the rules");
	}

	private static List<Judged> kind(String kind) {
		return JUDGED.stream().filter((one) -> one.kind().equals(kind)).toList();
	}

	private static List<String> findings(Assessment assessment) {
		return assessment.findings()
			.stream()
			.map((finding) -> finding.flag() + (finding.raised() ? " " : "? ") + finding.urgency())
			.toList();
	}

}
