package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.ArrivedCase.Arrival;
import clinic.backcheck.worklist.KnownCases.News;

import static org.assertj.core.api.Assertions.assertThat;

/** What an open list is told of later; each database runs it. */
abstract class NewsOnADatabase {

	private static final Instant NOW = Instant.parse("2026-11-24T10:58:00Z");

	private static final UUID ME = UUID.randomUUID();

	private static final News NOTHING = new News(0, 0);

	@Autowired
	private WorklistQuery query;

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
	void aCaseThatCommitsWhileTheListLoadsIsTold() {
		add(Urgency.EMERGENCY, Duration.ofDays(1));
		add(Urgency.URGENT, Duration.ofSeconds(5));
		KnownCases list = list();
		assertThat(news(list)).isEqualTo(NOTHING);

		add(Urgency.EMERGENCY, Duration.ofSeconds(20)); // it arrived before the list was
														// read

		assertThat(news(list)).isEqualTo(new News(1, 1));
	}

	@Test
	void aCaseThatIsDoneWithHidesNoOther() {
		Case seen = add(Urgency.URGENT, Duration.ofSeconds(5));
		KnownCases list = list();
		closed(seen.id());
		assertThat(news(list)).isEqualTo(NOTHING);

		add(Urgency.SOON, Duration.ofSeconds(-30));

		assertThat(news(list)).isEqualTo(new News(1, 0));
	}

	@Test
	void aCaseThatIsKnownIsToldAgainWhenItIsRaised() {
		Case seen = add(Urgency.URGENT, Duration.ofSeconds(5));
		KnownCases list = list();

		change(seen.id(), (subject) -> subject.awaitLook(NOW.plusSeconds(40)));

		assertThat(news(list)).isEqualTo(new News(1, 0));
		assertThat(news(list())).isEqualTo(NOTHING);
	}

	@Test
	void whatIsKnownTakesNoRoomFromWhatIsNew() {
		for (int i = 0; i < 3; i++) {
			add(Urgency.URGENT, Duration.ofSeconds(i));
		}
		KnownCases list = list();
		add(Urgency.SOON, Duration.ofSeconds(90));

		assertThat(list.most()).isEqualTo(103);
		assertThat(this.query.fresh(list.since(), 3)).as("the newest first")
			.noneMatch((one) -> one.urgency() == Urgency.SOON);
		assertThat(news(list)).isEqualTo(new News(1, 0));
	}

	/** What a list that is read now knows, by way of its address. */
	private KnownCases list() {
		Instant from = KnownCases.from(NOW);
		KnownCases known = KnownCases.of(from, this.query.fresh(from, KnownCases.MOST));
		return KnownCases.read(String.valueOf(from.toEpochMilli()), known.seen());
	}

	private News news(KnownCases list) {
		List<FreshCase> fresh = this.query.fresh(list.since(), list.most());
		return list.news(fresh);
	}

	private Case add(Urgency urgency, Duration before) {
		UUID check = UUID.randomUUID();
		Case subject = Case.open(
				new CheckSent(check, check.toString().substring(0, 13), 1, urgency, NOW.minus(before), false),
				NOW.plusSeconds(3600), Arrival.of(new CaseSummary(0, 0, List.of(), List.of())));
		return this.transaction.execute((status) -> this.cases.saveAndFlush(subject));
	}

	private void closed(UUID id) {
		change(id, (subject) -> {
			CaseEvent unused = subject.claim(ME, NOW);
			unused = subject.close(ME, NOW, CaseOutcome.REFERRED, null, null, null);
		});
	}

	private void change(UUID id, Consumer<Case> how) {
		this.transaction.executeWithoutResult((status) -> how.accept(this.cases.lockById(id).orElseThrow()));
	}

}
