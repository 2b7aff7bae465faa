package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.WorklistCounts.Count;

/**
 * Counts the open cases for the links above the list. Each count stops at
 * {@value #ENOUGH}, so that it costs the same however many cases wait: nobody acts
 * differently on 1,200 than on "more than a thousand".
 */
@Component
class CountQuery {

	static final int ENOUGH = 1000;

	private static final String GROUP = """
			select %d, '%s', (select count(*) from (select 1 from clinic_case c where c.is_open = true
				and c.list_rank = %1$d and c.state = '%2$s' limit %3$d) x),
			(select count(*) from (select 1 from clinic_case c where c.is_open = true
				and c.list_rank = %1$d and c.state = '%2$s' and c.due_at < :now limit %3$d) y)
			""";

	private static final String MINE = "select count(*) from (select 1 from clinic_case c where c.owner_id = :me "
			+ "and c.is_open = true limit " + (ENOUGH + 1) + ") x";

	private static final String GROUPS = groups();

	private final JdbcClient jdbc;

	CountQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many cases are open. */
	@Transactional(readOnly = true)
	WorklistCounts counts(UUID me, Instant now) {
		Map<Urgency, Count> byUrgency = new EnumMap<>(Urgency.class);
		Map<CaseState, Count> byState = new EnumMap<>(CaseState.class);
		Count open = Count.NONE;
		Count overdue = Count.NONE;
		for (Group group : this.jdbc.sql(GROUPS)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Group(row.getInt(1), CaseState.valueOf(row.getString(2)), count(row.getInt(3)),
					count(row.getInt(4))))
			.list()) {
			byUrgency.merge(ListRank.urgency(group.rank()), group.open(), Count::plus);
			byState.merge(group.state(), group.open(), Count::plus);
			open = open.plus(group.open());
			overdue = overdue.plus(group.overdue());
		}
		Count mine = count(this.jdbc.sql(MINE).param("me", me).query(Integer.class).single());
		return new WorklistCounts(byUrgency, byState, open, overdue, mine);
	}

	private static Count count(int found) {
		return new Count(Math.min(found, ENOUGH), found > ENOUGH);
	}

	/** Levels and states are few and fixed: no value of a request is in this. */
	private static String groups() {
		List<String> groups = new ArrayList<>();
		Arrays.stream(Urgency.values())
			.forEach((urgency) -> List.of(CaseState.NEW, CaseState.CLAIMED)
				.forEach((state) -> groups.add(GROUP.formatted(ListRank.of(urgency), state, ENOUGH + 1))));
		return String.join(" union all ", groups);
	}

	private record Group(int rank, CaseState state, Count open, Count overdue) {
	}

}
