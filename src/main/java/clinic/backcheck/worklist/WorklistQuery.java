package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.rules.Urgency;

/** Reads the list: most urgent first, then due, then arrival, then id. */
@Component
class WorklistQuery {

	static final int PAGE = 50;

	private static final String LINE = """
			select new clinic.backcheck.worklist.CaseLine(c.id, c.checkId, c.reference, c.edition, c.urgency,
				c.arrivedAt, c.dueAt, c.state, c.ownerId, c.outcome, c.assessmentFailed, c.summary, c.entries,
				c.recheck)
			from ClinicCase c
			where c.open = :open""";

	private static final String ORDER = " order by c.listRank, c.dueAt, c.arrivedAt, c.id";

	private static final String COUNTS = """
			select new clinic.backcheck.worklist.WorklistQuery$Count(c.urgency, count(c),
				sum(case when c.dueAt < :now then 1 else 0 end), sum(case when c.ownerId = :me then 1 else 0 end))
			from ClinicCase c
			where c.open = true
			group by c.urgency""";

	private final EntityManager entityManager;

	WorklistQuery(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	/** One page of the list. */
	@Transactional(readOnly = true)
	Slice lines(WorklistFilter filter, UUID me, Instant now) {
		Map<String, Object> values = new LinkedHashMap<>();
		String where = where(filter, me, now, values);
		TypedQuery<CaseLine> query = this.entityManager.createQuery(LINE + where + ORDER, CaseLine.class);
		values.forEach(query::setParameter);
		List<CaseLine> found = query.setMaxResults(PAGE + 1).getResultList();
		return new Slice(found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE);
	}

	/** How many cases are open. */
	@Transactional(readOnly = true)
	Counts counts(UUID me, Instant now) {
		Map<Urgency, Long> byUrgency = new EnumMap<>(Urgency.class);
		long overdue = 0;
		long mine = 0;
		for (Count count : this.entityManager.createQuery(COUNTS, Count.class)
			.setParameter("now", now)
			.setParameter("me", me)
			.getResultList()) {
			byUrgency.put(count.urgency(), count.open());
			overdue += count.overdue();
			mine += count.mine();
		}
		return new Counts(byUrgency, overdue, mine);
	}

	/** The conditions that were asked for, in fixed words; values are bound. */
	private static String where(WorklistFilter filter, UUID me, Instant now, Map<String, Object> values) {
		StringBuilder where = new StringBuilder();
		values.put("open", filter.state() != WorklistFilter.Show.CLOSED);
		if (filter.state() == WorklistFilter.Show.NEW || filter.state() == WorklistFilter.Show.CLAIMED) {
			where.append(" and c.state = :state");
			values.put("state", CaseState.valueOf(filter.state().name()));
		}
		if (filter.urgency() != null) {
			where.append(" and c.listRank = :only");
			values.put("only", ListRank.of(filter.urgency()));
		}
		switch (filter.owner()) {
			case ANYBODY -> {
			}
			case NOBODY -> where.append(" and c.ownerId is null");
			case ME -> {
				where.append(" and c.ownerId = :me");
				values.put("me", me);
			}
		}
		if (filter.overdue()) {
			where.append(" and c.open = true and c.dueAt < :now");
			values.put("now", now);
		}
		WorklistPosition after = filter.after();
		if (after != null) {
			where.append(" and (c.listRank, c.dueAt, c.arrivedAt, c.id) > (:rank, :due, :arrived, :id)");
			values.put("rank", ListRank.of(after.urgency()));
			values.put("due", after.dueAt());
			values.put("arrived", after.arrivedAt());
			values.put("id", after.id());
		}
		return where.toString();
	}

	/** A page of the list, and whether there is another. */
	record Slice(List<CaseLine> lines, boolean more) {

		Slice {
			lines = List.copyOf(lines);
		}

	}

	/** Open cases of one urgency. */
	record Count(Urgency urgency, long open, long overdue, long mine) {
	}

	/** All open cases, counted. */
	record Counts(Map<Urgency, Long> byUrgency, long overdue, long mine) {

		static final Counts NONE = new Counts(Map.of(), 0, 0);

		Counts {
			byUrgency = Map.copyOf(byUrgency);
		}

		long of(Urgency urgency) {
			return this.byUrgency.getOrDefault(urgency, 0L);
		}

		long open() {
			return this.byUrgency.values().stream().mapToLong(Long::longValue).sum();
		}

	}

}
