package clinic.backcheck.worklist.insights;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.Clinic;

/** Reads figures of a period from the database. */
@Component
class Figures {

	private final JdbcClient jdbc;

	private final ZoneId zone;

	private final Clock clock;

	Figures(JdbcClient jdbc, Clinic clinic, Clock clock) {
		this.clock = clock;
		this.jdbc = jdbc;
		this.zone = clinic.zone();
	}

	/**
	 * Rows of a query that names the {@code :start} and {@code :end} of the period, and
	 * may name {@code :zone} and {@code :now}.
	 */
	@Transactional(readOnly = true)
	public <T> List<T> rows(String sql, Period period, RowMapper<T> mapper) {
		JdbcClient.StatementSpec query = this.jdbc.sql(sql)
			.param("start", period.start(this.zone))
			.param("end", period.end(this.zone));
		query = sql.contains(":zone") ? query.param("zone", this.zone.getId()) : query;
		query = sql.contains(":now") ? query.param("now", this.clock.instant().atZone(this.zone).toOffsetDateTime())
				: query;
		return query.query(mapper).list();
	}

	/**
	 * Counts by two names, from a query whose columns are the row, the column and how
	 * many.
	 */
	@Transactional(readOnly = true)
	public Counts counts(String sql, Period period) {
		Counts counts = new Counts();
		rows(sql, period, (row, number) -> new Counted(row.getString(1), row.getString(2), row.getLong(3)))
			.forEach((it) -> counts.add(it.row(), it.column(), it.number()));
		return counts;
	}

	/** Most urgent first. */
	static List<Urgency> urgencies() {
		return List.of(Urgency.EMERGENCY, Urgency.URGENT, Urgency.SOON, Urgency.ROUTINE, Urgency.SELF_CARE);
	}

	/** The pattern of an urgency. */
	static String fill(Urgency urgency) {
		return "fill-" + (1 + urgencies().indexOf(urgency));
	}

	private record Counted(String row, String column, long number) {
	}

}
