package clinic.backcheck.worklist;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.rules.Urgency;

/**
 * Writes many cases at once, each as it is after all that happened to it, so that the
 * table is no larger than if it had grown day by day.
 */
@Component
@Profile({ "demo", "seed" })
class CaseRows {

	private static final String INSERT = """
			insert into clinic_case (id, version, check_id, reference, edition, urgency, machine_urgency, list_rank,
				arrived_at, due_at, state, is_open, owner_id, outcome, assessment_failed, raised, not_ruled_out,
				raised_flags, open_flags, entries, answered_by, first_opened_at, override_urgency, level_grade,
				closed_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String COMPLETE = """
			update clinic_case set first_opened_at = ?, override_urgency = ?, urgency = coalesce(?, urgency),
				list_rank = coalesce(?, list_rank), level_grade = ?, closed_at = ?
			where id = ?""";

	private final JdbcTemplate jdbc;

	CaseRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void insert(List<Written> cases) {
		this.jdbc.batchUpdate(INSERT, cases, cases.size(), CaseRows::set);
	}

	/** Adds what the desk does not write. */
	void complete(UUID id, SyntheticLife life) {
		this.jdbc.update(COMPLETE, (statement) -> {
			Row row = new Row(statement);
			row.set(life.opened());
			row.set(life.override());
			row.set(life.override());
			row.set((life.override() != null) ? ListRank.of(life.override()) : null);
			row.set((life.closed() != null) ? life.grade() : null);
			row.set(life.closed());
			row.set(id);
		});
	}

	private static void set(PreparedStatement statement, Written written) throws SQLException {
		Case it = written.subject();
		SyntheticLife life = written.life();
		Urgency urgency = (life.override() != null) ? life.override() : it.urgency();
		FlagIds ids = new FlagIds();
		Row row = new Row(statement);
		row.set(it.id(), 0L, it.checkId(), it.reference(), it.edition());
		row.set(urgency, it.machineUrgency(), ListRank.of(urgency));
		row.set(it.arrivedAt(), it.dueAt(), it.state(), it.state() != CaseState.CLOSED, it.ownerId(), it.outcome());
		row.set(it.assessmentFailed(), it.summary().raised(), it.summary().notRuledOut());
		row.set(ids.convertToDatabaseColumn(it.summary().raisedFlags()));
		row.set(ids.convertToDatabaseColumn(it.summary().openFlags()), it.entries(), written.answeredBy());
		row.set(life.opened(), life.override(), (life.closed() != null) ? life.grade() : null, life.closed());
	}

	/** A case, the check that it is of, and what happened to it. */
	record Written(Case subject, SentCheck check, SyntheticLife life) {

		String answeredBy() {
			return switch (this.check.answeredBy().who()) {
				case THEMSELVES -> "PATIENT";
				case HELPER -> "HELPER";
				case TELEPHONE -> "TELEPHONE";
			};
		}

	}

	/** The values of a row, in the order of its columns. */
	private static final class Row {

		private final PreparedStatement statement;

		private int column;

		Row(PreparedStatement statement) {
			this.statement = statement;
		}

		void set(@Nullable Object... values) throws SQLException {
			for (Object value : values) {
				set(value);
			}
		}

		void set(@Nullable Object value) throws SQLException {
			this.column++;
			if (value instanceof Instant instant) {
				this.statement.setObject(this.column, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
			}
			else if (value instanceof Enum<?> constant) {
				this.statement.setString(this.column, constant.name());
			}
			else if (value == null) {
				this.statement.setNull(this.column, Types.NULL);
			}
			else {
				this.statement.setObject(this.column, value);
			}
		}

	}

}
