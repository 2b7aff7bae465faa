package clinic.backcheck.staff.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the audit trail. Entries are added and read, and nothing else. */
@Component
class AuditLedger {

	private static final String HEADS = """
			select h.lane, coalesce(h.number, 0) as number, h.hash, h.seal,
				(select max(e.number) from audit_entry e where e.lane = h.lane) as last_number
			from audit_head h""";

	private static final String ENTRY = """
			insert into audit_entry (lane, number, at_millis, staff_id, what, subject, detail, origin,
				previous_number, previous_hash, hash)
			values (:lane, :number, :at, :staff, :what, :subject, :detail, :origin, :before, :previous, :hash)""";

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate batches;

	AuditLedger(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** The end of a chain, which nobody else moves before this transaction has ended. */
	AuditHead lock(int lane) {
		return this.jdbc
			.sql("select lane, coalesce(number, 0) as number, hash, seal from audit_head where lane = :lane for update")
			.param("lane", lane)
			.query(AuditLedger::head)
			.single();
	}

	/** The number of the last entry of a chain, whatever its head says. */
	long last(int lane) {
		return this.jdbc.sql("select coalesce(max(number), 0) from audit_entry where lane = :lane")
			.param("lane", lane)
			.query(Long.class)
			.single();
	}

	/** In one batch, in this order: each follows from the one before it. */
	void append(List<AuditEntry> entries) {
		this.batches.batchUpdate(ENTRY,
				entries.stream().map(AuditLedger::parameters).toArray(SqlParameterSource[]::new));
	}

	private static SqlParameterSource parameters(AuditEntry entry) {
		return new MapSqlParameterSource().addValue("lane", entry.lane())
			.addValue("number", entry.number())
			.addValue("at", entry.atMillis())
			.addValue("staff", entry.staff())
			.addValue("what", entry.what())
			.addValue("subject", entry.subject())
			.addValue("detail", entry.detail())
			.addValue("origin", entry.origin())
			.addValue("before", (entry.previous() != null) ? entry.number() - 1 : null)
			.addValue("previous", entry.previous())
			.addValue("hash", entry.hash());
	}

	void move(AuditHead head) {
		int moved = this.jdbc
			.sql("update audit_head set number = :number, hash = :hash, seal = :seal where lane = :lane")
			.param("lane", head.lane())
			.param("number", (head.number() > 0) ? head.number() : null)
			.param("hash", head.hash())
			.param("seal", head.seal())
			.update();
		if (moved != 1) {
			throw new IllegalStateException("The audit trail has no end in lane " + head.lane());
		}
	}

	/** All ends as they are at one moment, each with the last entry that there is. */
	List<End> ends() {
		return this.jdbc.sql(HEADS + " order by h.lane")
			.query((row, at) -> new End(head(row, at), row.getLong("last_number")))
			.list();
	}

	/** Whether anybody could have done anything yet: no trail of theirs is empty. */
	boolean hasAccounts() {
		return this.jdbc.sql("select count(*) from staff_account").query(Long.class).single() > 0;
	}

	/** Entries of a chain in order, from one to another inclusive. */
	List<AuditEntry> entries(int lane, long from, long to) {
		return this.jdbc
			.sql("select * from audit_entry where lane = :lane and number between :from and :to order by number")
			.param("lane", lane)
			.param("from", from)
			.param("to", to)
			.query(AuditLedger::entry)
			.list();
	}

	private static AuditHead head(ResultSet row, int at) throws SQLException {
		return new AuditHead(row.getInt("lane"), row.getLong("number"), row.getString("hash"), row.getString("seal"));
	}

	static AuditEntry entry(ResultSet row, int at) throws SQLException {
		return new AuditEntry(row.getInt("lane"), row.getLong("number"), row.getLong("at_millis"),
				row.getObject("staff_id", UUID.class), Objects.requireNonNull(row.getString("what")),
				row.getString("subject"), row.getString("detail"), Objects.requireNonNull(row.getString("origin")),
				row.getString("previous_hash"), Objects.requireNonNull(row.getString("hash")));
	}

	/** What a chain says of its end, and the last entry that is there; 0 if none. */
	record End(AuditHead head, long last) {
	}

}
