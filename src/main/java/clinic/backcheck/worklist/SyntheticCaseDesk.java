package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.worklist.insights.CaseFacts;

/** Lives of made-up cases: one by one at the desk, or many written at once. */
@Component
@Profile({ "demo", "seed" })
class SyntheticCaseDesk implements SyntheticCases {

	private final CaseDesk desk;

	private final DueTimes dueTimes;

	private final CaseRows rows;

	private final CaseFacts facts;

	private final JdbcClient jdbc;

	private final EntityManager entityManager;

	SyntheticCaseDesk(CaseDesk desk, DueTimes dueTimes, CaseRows rows, CaseFacts facts, JdbcClient jdbc,
			EntityManager entityManager) {
		this.desk = desk;
		this.dueTimes = dueTimes;
		this.rows = rows;
		this.facts = facts;
		this.jdbc = jdbc;
		this.entityManager = entityManager;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean any() {
		return this.jdbc.sql("select exists (select 1 from clinic_case)").query(Boolean.class).single();
	}

	@Override
	@Transactional
	public void live(Arrived arrived, Clinicians clinicians, SplittableRandom random, Consumer<Instant> clock) {
		SentCheck check = arrived.check();
		Case subject = this.desk.file(check.reference()).subject();
		SyntheticLife life = SyntheticLife.of(subject.urgency(), subject.arrivedAt(), subject.dueAt(), arrived.open(),
				clinicians, random);
		if (life.claimed() != null) {
			clock.accept(life.claimed());
			act(check.reference(), life.staff(), new CaseAction.Claim());
		}
		if (life.closed() != null) {
			clock.accept(life.closed());
			act(check.reference(), life.staff(), new CaseAction.Close(life.outcome(), null));
		}
		this.entityManager.flush();
		this.rows.complete(subject.id(), life);
	}

	private void act(String reference, UUID staff, CaseAction action) {
		this.desk.act(reference, this.desk.file(reference).subject().entries(), staff, action);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(List<Arrived> arrived, Clinicians clinicians, SplittableRandom random) {
		List<CaseRows.Written> cases = new ArrayList<>();
		List<CaseEvent> events = new ArrayList<>();
		for (Arrived one : arrived) {
			cases.add(write(one, clinicians, random, events));
		}
		this.rows.insert(cases);
		this.facts.keep(cases.stream()
			.map((it) -> new CaseFacts.Opened(it.subject().id(), it.subject().arrivedAt(), it.check()))
			.toList());
		events.forEach(this.entityManager::persist);
		this.entityManager.flush();
		this.entityManager.clear();
	}

	private CaseRows.Written write(Arrived arrived, Clinicians clinicians, SplittableRandom random,
			List<CaseEvent> events) {
		SentCheck check = arrived.check();
		CheckSent sent = new CheckSent(check.id(), check.reference(), check.edition(),
				Objects.requireNonNull(check.assessment()).urgency(), check.sentAt(), false);
		Instant due = this.dueTimes.due(sent.urgency(), sent.sentAt());
		SyntheticLife life = SyntheticLife.of(sent.urgency(), sent.sentAt(), due, arrived.open(), clinicians, random);
		Case opened = Case.open(sent, due, CaseSummary.of(check.assessment()));
		events.add(opened.arrive());
		if (life.claimed() != null) {
			events.add(opened.claim(life.staff(), life.claimed()));
		}
		if (life.closed() != null) {
			events.add(opened.close(life.staff(), life.closed(), life.outcome(), null));
		}
		return new CaseRows.Written(opened, check, life);
	}

}
