package clinic.backcheck.worklist.insights;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes closed cases of 2031, of which nobody else has any, with what is counted of
 * them.
 */
final class MadeCases {

	private final JdbcClient jdbc;

	MadeCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void clear() {
		this.jdbc.sql("delete from case_facts where arrived_at > '2031-01-01 00:00:00+00'").update();
		this.jdbc.sql("delete from case_event where at_time > '2031-01-01 00:00:00+00'").update();
		this.jdbc.sql("delete from clinic_case where arrived_at > '2031-01-01 00:00:00+00'").update();
	}

	UUID insert(String arrived, String level, int minutes, String grade, @Nullable String override, String outcome,
			String unsure, String raised, String techniques) {
		UUID id = UUID.randomUUID();
		OffsetDateTime at = Instant.parse(arrived).atOffset(ZoneOffset.UTC);
		this.jdbc
			.sql("""
					insert into clinic_case (id, version, check_id, reference, edition, urgency, machine_urgency, list_rank,
						arrived_at, due_at, promised_at, state, is_open, owner_id, outcome, assessment_failed, raised, not_ruled_out,
						raised_flags, open_flags, entries, first_opened_at, override_urgency, level_grade)
					values (:id, 0, :id, :reference, 1, :level, :level, 1, :at, :due, :due, 'CLOSED', false, :id, :outcome, false,
						0, 0, '', '', 1, :opened, :override, :grade)""")
			.param("id", id)
			.param("reference", "BC-" + id.toString().substring(0, 13))
			.param("level", level)
			.param("at", at)
			.param("due", at.plusHours(1))
			.param("outcome", outcome)
			.param("opened", at.plusMinutes(minutes))
			.param("override", override)
			.param("grade", grade)
			.update();
		this.jdbc
			.sql("""
					insert into case_facts (case_id, arrived_at, edition, machine_urgency, shown, unsure, raised, techniques,
						given_by)
					values (:id, :at, 1, :level, 'fever,skin,injury', :unsure, :raised, :techniques, 'professional')""")
			.param("id", id)
			.param("at", at)
			.param("level", level)
			.param("unsure", unsure)
			.param("raised", raised)
			.param("techniques", techniques)
			.update();
		if (override != null) {
			event(id, 1, "OVERRIDDEN", level, override);
		}
		return id;
	}

	void event(UUID id, int number, String what, @Nullable String from, @Nullable String to) {
		this.jdbc.sql("""
				insert into case_event (id, case_id, entry, at_time, who, what, from_urgency, to_urgency)
				values (:id, :case, :entry, '2031-07-04 00:00:00+00', 'SYSTEM', :what, :from, :to)""")
			.param("id", UUID.randomUUID())
			.param("case", id)
			.param("entry", number)
			.param("what", what)
			.param("from", from)
			.param("to", to)
			.update();
	}

}
