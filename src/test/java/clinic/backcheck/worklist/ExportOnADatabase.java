package clinic.backcheck.worklist;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.ArrivedCase.Arrival;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves the clinic as a table; each database runs it. */
abstract class ExportOnADatabase {

	private static final ExportFilter ALL = new ExportFilter(null, null, null);

	@Autowired
	private ExportQuery query;

	@Autowired
	private ExportWriter writer;

	@Autowired
	private ExportView view;

	@Autowired
	private Cases cases;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void empty() {
		Tables.empty(this.jdbc);
	}

	@Test
	void everyColumnIsInBothFormatsAndInTheDictionary() {
		add("BC-1111-11", "2026-11-24T10:00:00Z", false);
		List<String> headers = Arrays.stream(ExportColumn.values()).map(ExportColumn::header).toList();

		assertThat(csv(ALL).get(0).substring(1).split(",")).containsExactlyElementsOf(headers);
		assertThat(json(ALL).get(0).propertyNames()).containsExactlyElementsOf(headers);
		assertThat(this.view.dictionary().lines()).extracting(ExportPage.Line::column)
			.containsExactlyElementsOf(headers);
		assertThat(this.view.dictionary().lines()).allSatisfy((line) -> {
			assertThat(line.meaning()).endsWith(".");
			assertThat(line.type()).isNotBlank();
		});
	}

	@Test
	void valuesAreWrittenInBothFormats() {
		add("BC-1111-11", "2026-11-24T10:00:00Z", true);

		assertThat(csv(ALL).get(1))
			.startsWith("BC-1111-11,2026-11-24T10:00:00Z,2026-11-24T12:00:00Z,,2026-11-24T10:00:00Z,URGENT,URGENT,,,"
					+ "CLOSED,REFERRED,TOO_HIGH,2026-12-01,0,false,3,1,bleeding infection,cauda-equina,,7,");
		JsonNode one = json(ALL).get(0);
		assertThat(one.get("arrived_at").asString()).isEqualTo("2026-11-24T10:00:00Z");
		assertThat(one.get("raised").asInt()).isEqualTo(3);
		assertThat(one.get("raised_flags").valueStream().map(JsonNode::asString)).containsExactly("bleeding",
				"infection");
		assertThat(one.get("override_urgency").isNull()).isTrue();
		assertThat(one.get("assessment_failed").asBoolean()).isFalse();
	}

	@Test
	void whatWasPromisedStaysWhereWhatIsDueMoves() {
		Instant at = Instant.parse("2026-11-24T10:00:00Z");
		Case subject = Case.open(new CheckSent(UUID.randomUUID(), "BC-1111-11", 7, Urgency.URGENT, at, false),
				at.plusSeconds(7200),
				new Arrival(new CaseSummary(0, 0, List.of(), List.of()), null, null, null, at.plusSeconds(7200), "pl"));
		CaseEvent unused = subject.contact(UUID.randomUUID(), at, ContactResult.NO_ANSWER, at.plusSeconds(86400), null);
		this.transaction.executeWithoutResult((status) -> this.cases.saveAndFlush(subject));

		JsonNode one = json(ALL).get(0);
		assertThat(one.get("due_at").asString()).isEqualTo("2026-11-25T10:00:00Z");
		assertThat(one.get("promised_at").asString()).isEqualTo("2026-11-24T12:00:00Z");
		assertThat(one.get("language").asString()).isEqualTo("pl");
		assertThat(csv(ALL).get(1)).endsWith(",2026-11-24T12:00:00Z,pl");
	}

	@Test
	void nothingSaysWhoItIs() {
		assertThat(Arrays.stream(ExportColumn.values()).map(ExportColumn::header))
			.noneMatch((name) -> name.matches("(.*_)?(id|hash|name|born|telephone|note|owner)(_.*)?"));
	}

	@Test
	void daysAreThoseOfTheClinicAndBothEndsBelongToIt() {
		// Midnight of summer time in London is an hour earlier in UTC.
		add("BC-1111-11", "2026-07-09T22:59:00Z", false);
		add("BC-2222-22", "2026-07-09T23:00:00Z", false);
		add("BC-3333-33", "2026-07-11T22:59:00Z", true);
		add("BC-4444-44", "2026-07-11T23:00:00Z", false);
		LocalDate tenth = LocalDate.of(2026, 7, 10);

		assertThat(references(new ExportFilter(tenth, tenth.plusDays(1), null))).containsExactly("BC-2222-22",
				"BC-3333-33");
		assertThat(references(new ExportFilter(tenth, tenth.plusDays(1), CaseState.CLOSED)))
			.containsExactly("BC-3333-33");
	}

	@Test
	void manyAreReadSomeAtATimeAndEachOnce() {
		for (int i = 0; i < 7; i++) {
			// Some arrive at the same moment, so that only the id tells them apart.
			add("BC-000" + i + "-00", "2026-11-24T10:00:0" + i / 3 + "Z", false);
		}
		List<@Nullable Object> seen = new ArrayList<>();

		long count = this.query.each(ALL, 2, (values) -> seen.add(values.get(0)));

		assertThat(count).isEqualTo(7);
		assertThat(seen).hasSize(7).doesNotHaveDuplicates();
	}

	private List<String> references(ExportFilter filter) {
		return csv(filter).stream().skip(1).map((line) -> line.substring(0, line.indexOf(','))).toList();
	}

	private List<String> csv(ExportFilter filter) {
		var out = new ByteArrayOutputStream();
		long unused = this.writer.csv(filter, out);
		return out.toString(StandardCharsets.UTF_8).lines().toList();
	}

	private JsonNode json(ExportFilter filter) {
		var out = new ByteArrayOutputStream();
		long unused = this.writer.json(filter, out);
		return JsonMapper.shared().readTree(out.toByteArray()).get("cases");
	}

	private void add(String reference, String arrived, boolean closed) {
		Instant at = Instant.parse(arrived);
		Case subject = Case.open(new CheckSent(UUID.randomUUID(), reference, 7, Urgency.URGENT, at, false),
				at.plusSeconds(7200),
				Arrival.of(new CaseSummary(3, 1, List.of("bleeding", "infection"), List.of("cauda-equina"))));
		if (closed) {
			UUID owner = UUID.randomUUID();
			CaseEvent unused = subject.claim(owner, at);
			unused = subject.close(owner, at, CaseOutcome.REFERRED, LevelGrade.TOO_HIGH, LocalDate.of(2026, 12, 1),
					null);
		}
		this.transaction.executeWithoutResult((status) -> this.cases.saveAndFlush(subject));
	}

}
