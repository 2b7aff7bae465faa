package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.WorklistFilter.Owner;
import clinic.backcheck.worklist.WorklistFilter.Show;
import clinic.backcheck.worklist.WorklistQuery.Slice;
import clinic.backcheck.worklist.ArrivedCase.Arrival;
import clinic.backcheck.worklist.WorklistCounts.Count;

import static org.assertj.core.api.Assertions.assertThat;

/** The order of the list, its filters and its pages; each database runs it. */
abstract class ListOnADatabase {

	private static final Instant NOW = Instant.parse("2026-11-24T10:58:00Z");

	private static final UUID ME = UUID.randomUUID();

	@Autowired
	private WorklistQuery query;

	@Autowired
	private CountQuery counts;

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
	void mostUrgentThenDueThenArrivedFirst() {
		Case late = add(Urgency.SOON, -5, 3);
		Case early = add(Urgency.SOON, -9, 3);
		Case sooner = add(Urgency.SOON, -1, 2);
		Case selfCare = add(Urgency.SELF_CARE, -20, -10);
		Case emergency = add(Urgency.EMERGENCY, 0, 9);

		assertThat(references(WorklistFilter.OPEN)).containsExactly(emergency.reference(), sooner.reference(),
				early.reference(), late.reference(), selfCare.reference());
	}

	@Test
	void pagesShowEveryCaseOnceAndInOrder() {
		Random random = new Random(7);
		for (int i = 0; i < 2 * 50 + 7; i++) {
			// Few different times, so that only the id tells many of them apart.
			add(random.nextBoolean() ? Urgency.URGENT : Urgency.SELF_CARE, random.nextInt(2), random.nextInt(2));
		}

		List<CaseLine> seen = new ArrayList<>();
		Slice slice = this.query.lines(WorklistFilter.OPEN, ME, NOW);
		seen.addAll(slice.lines());
		while (slice.more()) {
			WorklistPosition last = seen.get(seen.size() - 1).position();
			slice = this.query.lines(WorklistFilter.OPEN.after(last), ME, NOW);
			seen.addAll(slice.lines());
		}

		assertThat(seen).hasSize(2 * 50 + 7).extracting(CaseLine::id).doesNotHaveDuplicates();
		assertThat(seen).isSortedAccordingTo(Comparator.comparing(CaseLine::urgency)
			.reversed()
			.thenComparing(CaseLine::dueAt)
			.thenComparing(CaseLine::arrivedAt));
	}

	@Test
	void aNewCaseBeforeThePlaceMovesNothingBehindIt() {
		Case first = add(Urgency.URGENT, 0, 1);
		Case second = add(Urgency.URGENT, 0, 2);
		WorklistPosition place = this.query.lines(WorklistFilter.OPEN, ME, NOW).lines().get(0).position();

		add(Urgency.EMERGENCY, 0, 0);

		assertThat(place.id()).isEqualTo(first.id());
		assertThat(references(WorklistFilter.OPEN.after(place))).containsExactly(second.reference());
	}

	@Test
	void aFullPageHasNoNextWhenNothingFollows() {
		for (int i = 0; i < 50; i++) {
			add(Urgency.SOON, 0, i);
		}
		assertThat(this.query.lines(WorklistFilter.OPEN, ME, NOW).more()).isFalse();

		add(Urgency.SOON, 0, 99);
		assertThat(this.query.lines(WorklistFilter.OPEN, ME, NOW).more()).isTrue();
	}

	@Test
	void filtersShowWhatTheySay() {
		Case unclaimed = add(Urgency.URGENT, 0, 1);
		Case overdue = add(Urgency.SOON, 0, -1);
		Case mine = claimed(ME, false);
		Case hers = claimed(UUID.randomUUID(), false);
		Case closed = claimed(ME, true);

		assertThat(references(WorklistFilter.OPEN)).containsExactlyInAnyOrder(unclaimed.reference(),
				overdue.reference(), mine.reference(), hers.reference());
		assertThat(references(filter(null, Show.NEW, Owner.ANYBODY, false)))
			.containsExactlyInAnyOrder(unclaimed.reference(), overdue.reference());
		assertThat(references(filter(null, Show.CLAIMED, Owner.ANYBODY, false)))
			.containsExactlyInAnyOrder(mine.reference(), hers.reference());
		assertThat(references(filter(null, Show.CLOSED, Owner.ANYBODY, false))).containsExactly(closed.reference());
		assertThat(references(filter(null, Show.OPEN, Owner.ME, false))).containsExactly(mine.reference());
		assertThat(references(filter(null, Show.OPEN, Owner.NOBODY, false)))
			.containsExactlyInAnyOrder(unclaimed.reference(), overdue.reference());
		assertThat(references(filter(null, Show.OPEN, Owner.ANYBODY, true))).containsExactly(overdue.reference());
		assertThat(references(filter(Urgency.URGENT, Show.OPEN, Owner.ANYBODY, false)))
			.containsExactly(unclaimed.reference());
	}

	@Test
	void countsAreOfOpenCases() {
		add(Urgency.URGENT, 0, 1);
		add(Urgency.SOON, 0, -1);
		claimed(ME, false);
		claimed(ME, true);

		WorklistCounts counts = this.counts.counts(ME, NOW);

		assertThat(counts.open()).isEqualTo(new Count(3, false));
		assertThat(counts.of(Urgency.URGENT)).isEqualTo(new Count(1, false));
		assertThat(counts.of(Urgency.ROUTINE)).isEqualTo(new Count(1, false));
		assertThat(counts.of(Urgency.EMERGENCY)).isEqualTo(Count.NONE);
		assertThat(counts.of(CaseState.NEW)).isEqualTo(new Count(2, false));
		assertThat(counts.of(CaseState.CLAIMED)).isEqualTo(new Count(1, false));
		assertThat(counts.overdue()).isEqualTo(new Count(1, false));
		assertThat(counts.mine()).isEqualTo(new Count(1, false));
	}

	private List<String> references(WorklistFilter filter) {
		return this.query.lines(filter, ME, NOW).lines().stream().map(CaseLine::reference).toList();
	}

	private static WorklistFilter filter(@org.jspecify.annotations.Nullable Urgency urgency, Show show, Owner owner,
			boolean overdue) {
		return new WorklistFilter(urgency, show, owner, overdue, 50, null);
	}

	private Case add(Urgency urgency, int arrivedHours, int dueHours) {
		return save(sample(urgency, arrivedHours, dueHours));
	}

	private Case claimed(UUID owner, boolean closed) {
		Case subject = sample(Urgency.ROUTINE, 0, 5);
		CaseEvent unused = subject.claim(owner, NOW);
		if (closed) {
			unused = subject.close(owner, NOW, CaseOutcome.REFERRED, null, null, null);
		}
		return save(subject);
	}

	private static Case sample(Urgency urgency, int arrivedHours, int dueHours) {
		UUID check = UUID.randomUUID();
		return Case.open(
				new CheckSent(check, check.toString().substring(0, 13), 1, urgency,
						NOW.plusSeconds(3600L * arrivedHours), false),
				NOW.plusSeconds(3600L * dueHours), Arrival.of(new CaseSummary(0, 0, List.of(), List.of())));
	}

	private Case save(Case subject) {
		return this.transaction.execute((status) -> this.cases.saveAndFlush(subject));
	}

}
