package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.privacy.KeyedHash;
import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.worklist.insights.CaseFacts;

/** Lives of made-up cases: one by one at the desk, or many written at once. */
@Component
@Profile({ "demo", "seed" })
class SyntheticCaseDesk implements SyntheticCases {

	private final CaseDesk desk;

	private final DueTimes dueTimes;

	private final CaseFacts facts;

	private final KeyedHash hash;

	private final JdbcClient jdbc;

	private final EntityManager entityManager;

	SyntheticCaseDesk(CaseDesk desk, DueTimes dueTimes, CaseFacts facts, KeyedHash hash, JdbcClient jdbc,
			EntityManager entityManager) {
		this.desk = desk;
		this.dueTimes = dueTimes;
		this.facts = facts;
		this.hash = hash;
		this.jdbc = jdbc;
		this.entityManager = entityManager;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean any() {
		return this.jdbc.sql("select exists (select 1 from clinic_case)").query(Boolean.class).single();
	}

	@Override
	public void live(Arrived arrived, Clinicians clinicians, SplittableRandom random, Consumer<Instant> clock) {
		String reference = arrived.check().reference();
		Case subject = this.desk.file(reference).subject();
		SyntheticLife life = SyntheticLife.of(subject.urgency(), subject.arrivedAt(),
				this.dueTimes.firstLook(subject.urgency(), subject.arrivedAt()), arrived.open(), clinicians, random);
		Instant opened = life.opened();
		if (opened != null) {
			clock.accept(opened);
			this.desk.open(reference, life.staff());
		}
		for (SyntheticLife.Step step : life.steps()) {
			clock.accept(step.at());
			this.desk.act(reference, this.desk.file(reference).subject().entries(), life.staff(), step.action());
		}
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(List<Arrived> arrived, Clinicians clinicians, SplittableRandom random) {
		List<CaseEvent> events = new ArrayList<>();
		List<CaseFacts.Opened> opened = new ArrayList<>();
		for (Arrived one : arrived) {
			Case subject = write(one, clinicians, random, events);
			this.entityManager.persist(subject);
			opened.add(new CaseFacts.Opened(subject.id(), subject.arrivedAt(), one.check()));
		}
		this.entityManager.flush();
		events.forEach(this.entityManager::persist);
		this.entityManager.flush();
		this.entityManager.clear();
		this.facts.keep(opened);
	}

	private Case write(Arrived arrived, Clinicians clinicians, SplittableRandom random, List<CaseEvent> events) {
		SentCheck check = arrived.check();
		CheckSent sent = new CheckSent(check.id(), check.reference(), check.edition(),
				Objects.requireNonNull(check.assessment()).urgency(), check.sentAt(), false);
		Instant due = this.dueTimes.due(sent.urgency(), sent.sentAt());
		Instant promised = this.dueTimes.firstLook(sent.urgency(), sent.sentAt());
		SyntheticLife life = SyntheticLife.of(sent.urgency(), sent.sentAt(), promised, arrived.open(), clinicians,
				random);
		Case subject = Case.open(sent, due, new ArrivedCase.Arrival(CaseSummary.of(check.assessment()),
				check.answeredBy().who(), PersonKeys.of(check.contact(), this.hash), null, promised, check.language()));
		events.add(subject.arrive());
		subject.openedBefore(life.opened());
		for (SyntheticLife.Step step : life.steps()) {
			events.add(step.action().applyTo(subject, new CaseAction.Doing(life.staff(), step.at(), this.dueTimes)));
		}
		return subject;
	}

}
