package clinic.backcheck.staff.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import clinic.backcheck.web.Clinic;

/** Reads entries for people, the newest first. */
@Component
class AuditQuery {

	static final int PAGE = 50;

	private final JdbcClient jdbc;

	private final ZoneId zone;

	AuditQuery(JdbcClient jdbc, Clinic clinic) {
		this.jdbc = jdbc;
		this.zone = clinic.zone();
	}

	/** One page, and one entry more if there is another page. */
	List<AuditEntry> entries(AuditFilter filter) {
		Map<String, Object> values = new LinkedHashMap<>();
		String where = where(filter, values);
		return this.jdbc
			.sql("select * from audit_entry where 1 = 1" + where
					+ " order by at_millis desc, lane desc, number desc limit " + (PAGE + 1))
			.params(values)
			.query(AuditLedger::entry)
			.list();
	}

	/** The conditions that were asked for, in fixed words; values are bound. */
	private String where(AuditFilter filter, Map<String, Object> values) {
		StringBuilder where = new StringBuilder();
		if (filter.who() != null) {
			where.append(" and staff_id = :who");
			values.put("who", filter.who());
		}
		if (filter.what() != null) {
			where.append(" and what = :what");
			values.put("what", filter.what().name());
		}
		if (filter.reference() != null) {
			where.append(" and subject = :reference");
			values.put("reference", filter.reference());
		}
		if (filter.from() != null) {
			where.append(" and at_millis >= :from");
			values.put("from", millis(filter.from()));
		}
		if (filter.to() != null) {
			where.append(" and at_millis < :to");
			values.put("to", millis(filter.to().plusDays(1)));
		}
		AuditPlace before = filter.before();
		if (before != null) {
			where.append(" and (at_millis, lane, number) < (:at, :lane, :number)");
			values.put("at", before.atMillis());
			values.put("lane", before.lane());
			values.put("number", before.number());
		}
		return where.toString();
	}

	private long millis(LocalDate day) {
		return day.atStartOfDay(this.zone).toInstant().toEpochMilli();
	}

}
