package clinic.backcheck.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who has a case open now, so that two people do not ring the same patient. */
@Component
class Viewers {

	/** An open page renews its row every minute; one that was closed is forgotten. */
	static final Duration LOOKING = Duration.ofMinutes(2);

	private final JdbcClient jdbc;

	private final Clock clock;

	Viewers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void look(UUID caseId, UUID staff, Instant at) {
		if (renew(caseId, staff, at) == 0) {
			// A second window may be faster, and on PostgreSQL a statement that fails
			// ends the transaction.
			this.jdbc.sql("""
					insert into case_viewer (case_id, staff_id, seen_at) values (:case, :staff, :at)
					on conflict do nothing""")
				.param("case", caseId)
				.param("staff", staff)
				.param("at", time(at))
				.update();
		}
	}

	private int renew(UUID caseId, UUID staff, Instant at) {
		return this.jdbc.sql("update case_viewer set seen_at = :at where case_id = :case and staff_id = :staff")
			.param("case", caseId)
			.param("staff", staff)
			.param("at", time(at))
			.update();
	}

	/** Who else looks at these cases, by case. */
	Map<UUID, Set<UUID>> of(Collection<UUID> cases, UUID me, Instant now) {
		Map<UUID, Set<UUID>> viewers = new HashMap<>();
		if (!cases.isEmpty()) {
			this.jdbc
				.sql("select case_id, staff_id from case_viewer where seen_at > :since and staff_id <> :me "
						+ "and case_id in (:cases) order by seen_at")
				.param("since", time(now.minus(LOOKING)))
				.param("me", me)
				.param("cases", cases)
				.query((row, number) -> viewers
					.computeIfAbsent(row.getObject("case_id", UUID.class), (id) -> new LinkedHashSet<>())
					.add(row.getObject("staff_id", UUID.class)))
				.list();
		}
		return viewers;
	}

	@Scheduled(fixedDelayString = "10m", initialDelayString = "${backcheck.jobs.begin-after:1m}")
	void forgetWhoLookedLongAgo() {
		this.jdbc.sql("delete from case_viewer where seen_at < :before")
			.param("before", time(this.clock.instant().minus(LOOKING)))
			.update();
	}

	private static OffsetDateTime time(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

}
