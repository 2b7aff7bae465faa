package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.staff.CaseworkEnded;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.worklist.ArrivedCase.Arrival;
import clinic.backcheck.worklist.CaseEvent.What;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.willThrow;

/** Whom nobody opened in time, somebody is told of, once. */
abstract class EscalationOnADatabase {

	private static final Duration LONG = Duration.ofHours(1);

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private Escalation escalation;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private Cases cases;

	@Autowired
	private Timeline timeline;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AuditTrail audit;

	@BeforeEach
	void nobodyElseWaits() {
		this.jdbc.sql("update clinic_case set alerted_at = due_at where alerted_at is null").update();
	}

	@Test
	void anUnopenedEmergencyAlertsAfterAFewMinutesAndOnce(AssertablePublishedEvents events) {
		String late = save(Urgency.EMERGENCY, LONG);
		String fresh = save(Urgency.EMERGENCY, Duration.ofMinutes(1));

		this.escalation.tell();
		this.escalation.tell();

		assertThat(told(events)).containsExactly(late);
		assertThat(this.desk.file(late).timeline()).extracting(CaseEvent::what)
			.containsExactly(What.ARRIVED, What.ALERTED);
		assertThat(this.desk.file(fresh).timeline()).hasSize(1);
	}

	@Test
	void anUrgentCaseAlertsWhenItIsDueAndLesserOnesNever(AssertablePublishedEvents events) {
		String late = save(Urgency.URGENT, Duration.ofSeconds(1));
		save(Urgency.URGENT, LONG.negated());
		save(Urgency.SOON, LONG);

		this.escalation.tell();

		assertThat(told(events)).containsExactly(late);
	}

	@Test
	void whatSomebodyOpenedOrClosedAlertsNobody(AssertablePublishedEvents events) {
		String opened = save(Urgency.EMERGENCY, LONG);
		this.desk.open(opened, UUID.randomUUID());

		this.escalation.tell();

		assertThat(told(events)).isEmpty();
	}

	@Test
	void aCaseThatCannotBeToldOfHoldsUpNoOther(AssertablePublishedEvents events) {
		String broken = save(Urgency.EMERGENCY, LONG.multipliedBy(2));
		String behind = save(Urgency.EMERGENCY, LONG);
		willThrow(new IllegalStateException("no trail")).given(this.audit)
			.record(argThat((entry) -> entry != null && broken.equals(entry.subject())));

		this.escalation.tell();

		assertThat(told(events)).containsExactly(behind);
	}

	@Test
	void anAlertIsNeededUntilSomebodyOpensTheCase() {
		String waits = save(Urgency.EMERGENCY, LONG);
		String opened = save(Urgency.EMERGENCY, LONG);
		this.escalation.tell();
		assertThat(List.of(waits, opened)).allMatch(this.escalation::awaitsLook);

		this.desk.open(opened, UUID.randomUUID());

		assertThat(this.escalation.awaitsLook(waits)).isTrue();
		assertThat(this.escalation.awaitsLook(opened)).isFalse();
		assertThat(this.escalation.awaitsLook("BC-NONE-00")).isFalse();
	}

	@Test
	void whatGotWorseAfterItWasOpenedAlertsAgain(AssertablePublishedEvents events) {
		String opened = save(Urgency.URGENT, LONG);
		this.escalation.tell();
		this.desk.open(opened, UUID.randomUUID());
		worse(opened, Urgency.EMERGENCY);
		// A page that was open before shows nothing of it.
		this.desk.stay(opened, UUID.randomUUID());

		this.escalation.tell();
		this.desk.open(opened, UUID.randomUUID());
		this.escalation.tell();

		assertThat(told(events)).containsExactly(opened, opened);
		assertThat(events.ofType(CaseUnopened.class)).extracting(CaseUnopened::urgency)
			.containsExactly(Urgency.URGENT, Urgency.EMERGENCY);
	}

	@Test
	void whoActsOnACaseDoesNotTakeBackThatItWasOpened(AssertablePublishedEvents events) {
		String reference = save(Urgency.EMERGENCY, LONG);
		this.transaction.executeWithoutResult((status) -> {
			Case read = this.cases.findByReference(reference).orElseThrow();
			new TransactionTemplate(Objects.requireNonNull(this.transaction.getTransactionManager()),
					new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW))
				.executeWithoutResult((other) -> this.desk.open(reference, UUID.randomUUID()));
			this.timeline.keep(read, read.claim(UUID.randomUUID(), Instant.now()));
		});

		this.escalation.tell();

		assertThat(told(events)).isEmpty();
	}

	@Test
	void openCasesOfWhoeverLeftAreNobodysAndToBeLookedAt() {
		String open = save(Urgency.SOON, LONG);
		String closed = save(Urgency.SOON, LONG);
		UUID leaver = UUID.randomUUID();
		for (String reference : List.of(open, closed)) {
			this.desk.open(reference, leaver);
			this.desk.act(reference, 1, leaver, new CaseAction.Claim());
		}
		this.desk.act(closed, 2, leaver, new CaseAction.Close(CaseOutcome.APPOINTMENT_MADE, null, null, null));

		this.transaction.executeWithoutResult((status) -> this.publisher.publishEvent(new CaseworkEnded(leaver)));

		CaseDesk.CaseFile file = this.desk.file(open);
		assertThat(file.subject().state()).isEqualTo(CaseState.NEW);
		assertThat(file.subject().awaitsLook()).isTrue();
		assertThat(file.timeline()).extracting(CaseEvent::what)
			.containsExactly(CaseEvent.What.ARRIVED, CaseEvent.What.CLAIMED, CaseEvent.What.RELEASED);
		assertThat(file.timeline().get(2).who()).isEqualTo(CaseEvent.Who.SYSTEM);
		assertThat(this.desk.file(closed).subject().ownerId()).isEqualTo(leaver);
	}

	private void worse(String reference, Urgency urgency) {
		this.transaction.executeWithoutResult((status) -> {
			Case subject = this.cases.findByReference(reference).orElseThrow();
			Instant late = Instant.now().minus(LONG);
			this.timeline.keep(subject,
					subject.recheck(new RecheckNews(RecheckMark.WORSE, urgency, late, late, null, null)));
		});
	}

	private static List<String> told(AssertablePublishedEvents events) {
		return StreamSupport.stream(events.ofType(CaseUnopened.class).spliterator(), false)
			.map(CaseUnopened::reference)
			.toList();
	}

	private String save(Urgency urgency, Duration late) {
		UUID check = UUID.randomUUID();
		Instant due = Instant.now().minus(late);
		Case subject = Case.open(new CheckSent(check, check.toString().substring(0, 13), 1, urgency, due, false), due,
				Arrival.of(new CaseSummary(0, 0, List.of(), List.of())));
		this.transaction.executeWithoutResult((status) -> this.timeline.keep(subject, subject.arrive()));
		return subject.reference();
	}

}
