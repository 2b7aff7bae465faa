package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.rules.Urgency;

/** Reads the list: most urgent first, then due, then arrival, then id. */
@Component
class WorklistQuery {

	/** A person with more cases than this is found by reference. */
	static final int FOUND = 50;

	private static final String LINES = """
			select new clinic.backcheck.worklist.CaseLine(c.id, c.checkId, c.reference, c.edition, c.urgency,
				c.arrivedAt, c.dueAt, c.state, c.ownerId, c.outcome, c.assessmentFailed, c.summary, c.entries,
				c.recheck, c.answeredBy, c.review.proposedUrgency, c.earlierUrgency)
			from ClinicCase c
			""";

	private static final String ORDER = " order by c.listRank, c.dueAt, c.arrivedAt, c.id";

	private final EntityManager entityManager;

	WorklistQuery(EntityManager entityManager) {
		this.entityManager = entityManager;
	}

	/** One page of the list. */
	@Transactional(readOnly = true)
	Slice lines(WorklistFilter filter, UUID me, Instant now) {
		Map<String, Object> values = new LinkedHashMap<>();
		String where = where(filter, me, now, values);
		TypedQuery<CaseLine> query = this.entityManager.createQuery(LINES + "where c.open = :open" + where + ORDER,
				CaseLine.class);
		values.forEach(query::setParameter);
		List<CaseLine> found = query.setMaxResults(filter.size() + 1).getResultList();
		return new Slice(found.subList(0, Math.min(filter.size(), found.size())), found.size() > filter.size());
	}

	/** Cases by a fingerprint of a person, the latest first. */
	@Transactional(readOnly = true)
	Slice found(PersonKey key, String hash) {
		List<CaseLine> found = this.entityManager
			.createQuery(LINES + " where c.person." + key.column + " = :hash order by c.arrivedAt desc", CaseLine.class)
			.setParameter("hash", hash)
			.setMaxResults(FOUND + 1)
			.getResultList();
		return new Slice(found.subList(0, Math.min(FOUND, found.size())), found.size() > FOUND);
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

	/**
	 * What arrived, came back or was raised after a moment and is open, of both the
	 * newest first.
	 * @param most how many at most
	 */
	@Transactional(readOnly = true)
	List<FreshCase> fresh(Instant since, int most) {
		// Two queries, each a range of one index: "or" would read every case.
		return Stream
			.concat(fresh("c.arrivedAt > :since order by c.arrivedAt desc", since, most),
					fresh("c.raisedAt > :since and c.arrivedAt <= :since order by c.raisedAt desc", since, most))
			.limit(most)
			.toList();
	}

	private Stream<FreshCase> fresh(String condition, Instant since, int most) {
		return this.entityManager
			.createQuery("select new clinic.backcheck.worklist.FreshCase(c.id, c.urgency, c.arrivedAt, c.raisedAt) "
					+ "from ClinicCase c where c.open = true and " + condition, FreshCase.class)
			.setParameter("since", since)
			.setMaxResults(most)
			.getResultList()
			.stream();
	}

	/** What a person can be found by. */
	enum PersonKey {

		NAME("nameHash"), BORN("bornHash"), TELEPHONE("telephoneHash");

		private final String column;

		PersonKey(String column) {
			this.column = column;
		}

	}

}
