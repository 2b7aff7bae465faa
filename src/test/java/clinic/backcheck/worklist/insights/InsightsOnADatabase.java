package clinic.backcheck.worklist.insights;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.jdbc.core.simple.JdbcClient;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.StaffMember;
import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.vignettes.Shipped;
import clinic.backcheck.web.Clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

/** Figures of a few cases; each database runs it. */
abstract class InsightsOnADatabase {

	/** Nobody else's cases are of that time. */
	private static final Period PERIOD = new Period(LocalDate.of(2031, 7, 1), LocalDate.of(2031, 7, 3));

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private List<Plot.Writer> plots;

	@Autowired
	private MessageSource messages;

	@Autowired
	private Clinic clinic;

	@Autowired
	private InsightsController controller;

	@Autowired
	private Editions editions;

	@Autowired
	private AuditTrail audit;

	@BeforeEach
	void aFewCases() {
		new MadeCases(this.jdbc).clear();
		// An hour after midnight in London, before it in UTC.
		insert("2031-06-30T23:30:00Z", "URGENT", 10, "RIGHT", null, "SEEN_TODAY", "fever", "possible-sepsis", "sports");
		insert("2031-07-02T10:00:00Z", "URGENT", 20, "TOO_LOW", "EMERGENCY", "SEEN_TODAY", "", "possible-sepsis,lump",
				"sports,other-kind");
		insert("2031-07-02T11:00:00Z", "URGENT", 90, "RIGHT", "SOON", "REFERRED", "", "lump", "sports");
		insert("2031-07-03T22:30:00Z", "SELF_CARE", 5, "RIGHT", null, "NO_ACTION_NEEDED", "fever,skin", "", "sports");
		// After the last midnight, and not in the period.
		insert("2031-07-03T23:30:00Z", "SELF_CARE", 5, "RIGHT", null, "NO_ACTION_NEEDED", "", "lump", "sports");
	}

	@Test
	void checksAreCountedOnTheDayOfTheClinic() {
		assertThat(rows("volume")).containsExactly("2031-07-01: 0 1 0 0 0 1", "2031-07-02: 0 2 0 0 0 2",
				"2031-07-03: 0 0 0 0 1 1");
	}

	@Test
	void theFirstLookIsComparedWithTheTarget() {
		assertThat(rows("first-look")).containsExactly("Urgent: 3 3 20 min 1 h 30 min 1 h 0 min 1 66.7 %",
				"Self-care: 1 1 5 min 5 min 1 h 0 min 0 100.0 %");
	}

	@Test
	void theTargetIsThatOfTheArrivalAndWhomNobodyOpenedIsLateOnceItIsOver() {
		this.jdbc.sql("update clinic_case set due_at = due_at + interval '9' day where machine_urgency = 'URGENT'")
			.update();
		this.jdbc.sql("update clinic_case set first_opened_at = null where machine_urgency = 'SELF_CARE'").update();
		Instant before = Instant.parse("2031-07-03T23:00:00Z");

		assertThat(firstLook(before)).containsExactly("Urgent: 3 3 20 min 1 h 30 min 1 h 0 min 1 66.7 %",
				"Self-care: 1 0   1 h 0 min 0 ");
		assertThat(firstLook(before.plusSeconds(3600))).endsWith("Self-care: 1 0   1 h 0 min 1 0.0 %");
	}

	private List<String> firstLook(Instant now) {
		return rows(new FirstLookPlot(new Figures(this.jdbc, this.clinic, Clock.fixed(now, ZoneOffset.UTC)))
			.write(PERIOD, words()));
	}

	@Test
	void overridesCountForEachFlagOfTheCase() {
		assertThat(rows("overrides")).containsExactlyInAnyOrder(name("possible-sepsis") + ": 2 1 0 50.0 %",
				name("lump") + ": 2 1 1 100.0 %", "No red flag: 1 0 0 0.0 %");
		assertThat(plot("overrides").lead()).isEqualTo("Of 4 cases, 1 were raised and 1 lowered.");
	}

	/** A re-check had raised it above the machine's level. */
	@Test
	void aStepDownAfterAReCheckIsNoRaise() {
		UUID id = insert("2031-07-02T12:00:00Z", "SOON", 20, "RIGHT", "SOON", "SEEN_TODAY", "", "fracture", "sports");
		event(id, 2, "RECHECK_WORSE", null, null);
		event(id, 3, "STEP_DOWN_PROPOSED", "EMERGENCY", "URGENT");
		event(id, 4, "STEP_DOWN_AGREED", "EMERGENCY", "URGENT");
		event(id, 5, "NOTED", null, null);

		assertThat(rows("overrides")).contains(name("fracture") + ": 1 0 1 100.0 %");
	}

	@Test
	void whatWasPutBackIsNoChange() {
		UUID id = insert("2031-07-02T12:00:00Z", "SOON", 20, "RIGHT", "URGENT", "SEEN_TODAY", "", "fracture", "sports");
		event(id, 2, "OVERRIDDEN", "URGENT", "SOON");

		assertThat(rows("overrides")).contains(name("fracture") + ": 1 0 0 0.0 %");
	}

	@Test
	void theLastChangeOfACaseCounts() {
		UUID id = insert("2031-07-02T12:00:00Z", "SOON", 20, "RIGHT", "ROUTINE", "SEEN_TODAY", "", "fracture",
				"sports");
		event(id, 2, "OVERRIDDEN", "SOON", "ROUTINE");
		event(id, 3, "OVERRIDDEN", "ROUTINE", "URGENT");

		assertThat(rows("overrides")).contains(name("fracture") + ": 1 1 0 100.0 %");
	}

	@Test
	void flagsThatNeverFireAreNamed() {
		assertThat(rows("flags")).startsWith(name("lump") + ": 2 50.0 %")
			.contains(name("possible-sepsis") + ": 2 50.0 %", name("under-16") + ": 0 0.0 %")
			.hasSize(Shipped.edition().assessor().catalogue().redFlags().size());
		assertThat(plot("flags").note()).startsWith("Never raised: ").doesNotContain(name("lump") + ";");
	}

	@Test
	void doubtIsAShareOfThoseWhoWereAsked() {
		assertThat(rows("not-sure").get(0)).endsWith(": 4 2 50.0 %");
		assertThat(rows("not-sure")).hasSize(3);
	}

	@Test
	void gradesHaveAnExactUpperBound() {
		assertThat(rows("grades")).contains("Urgent: 3 2 0 1 33.3 % 90.6 %", "Self-care: 1 1 0 0 0.0 % 97.5 %",
				"All: 4 3 0 1 25.0 % 80.6 %");
	}

	@Test
	void outcomesAreToldByLevel() {
		assertThat(rows("outcomes")).containsExactly("No action needed: 0 0 0 0 1 1", "Referred elsewhere: 0 1 0 0 0 1",
				"Seen today: 0 2 0 0 0 2");
	}

	@Test
	void smallNumbersOfKindsOfMassageAreHidden() {
		// The last of the five is of the same month.
		assertThat(rows("massage")).hasSize(3).allMatch((row) -> row.endsWith(": hidden hidden hidden 0 of 1"));
		assertThat(plot("massage").note()).contains("from 1 July 2031 to 31 July 2031");

		for (int i = 0; i < 5; i++) {
			insert("2031-07-02T10:00:00Z", "URGENT", 20, "RIGHT", null, "SEEN_TODAY", "", "", "cupping");
			insert("2031-07-02T10:00:00Z", "ROUTINE", 20, "RIGHT", null, "SEEN_TODAY", "", "", "cupping,hot-stones");
		}

		assertThat(rows("massage")).anyMatch((row) -> row.endsWith(": 15 8 53.3 % 1 of 1"))
			.noneMatch((row) -> row.matches(".*: [1-4] .*"));
	}

	@Test
	void withoutCasesThereIsNothingToDraw() {
		Period before = new Period(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 2));

		assertThat(this.plots).hasSize(8)
			.allSatisfy((plot) -> assertThat(plot.write(before, words()).table().columns()).isNotEmpty());
	}

	@Test
	@WithMockUser(roles = "ADMIN")
	void aFileIsRecordedAndReadableInASpreadsheet() {
		UUID ada = UUID.randomUUID();
		StaffMember me = new StaffMember(ada, "Ada", Set.of(Role.ADMIN));
		given(this.editions.published()).willReturn(Shipped.edition());

		byte[] file = this.controller.file("volume", Map.of("from", "2031-07-01", "to", "2031-07-03"), me).getBody();

		assertThat(new String(Objects.requireNonNull(file), StandardCharsets.UTF_8)).startsWith("\uFEFF")
			.contains("\r\n2031-07-02,0,2,0,0,0,2\r\n");
		then(this.audit).should()
			.record(AuditEvent.of(AuditAction.EXPORTED, ada, "insights volume 2031-07-01/2031-07-03"));
	}

	private List<String> rows(String id) {
		return rows(plot(id));
	}

	private static List<String> rows(Plot plot) {
		return plot.table().rows().stream().map((row) -> row.name() + ": " + String.join(" ", row.cells())).toList();
	}

	private Plot plot(String id) {
		return this.plots.stream()
			.filter((plot) -> plot.id().equals(id))
			.findFirst()
			.orElseThrow()
			.write(PERIOD, words());
	}

	private String name(String flag) {
		return words().flag(flag);
	}

	private PlotWords words() {
		return new PlotWords(this.messages, Locale.UK, Shipped.edition(), this.clinic);
	}

	private UUID insert(String arrived, String level, int minutes, String grade, @Nullable String override,
			String outcome, String unsure, String raised, String techniques) {
		return new MadeCases(this.jdbc).insert(arrived, level, minutes, grade, override, outcome, unsure, raised,
				techniques);
	}

	private void event(UUID id, int number, String what, @Nullable String from, @Nullable String to) {
		new MadeCases(this.jdbc).event(id, number, what, from, to);
	}

}
