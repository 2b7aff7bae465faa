package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.RecheckFinished;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.questionnaire.result.Comparison;
import clinic.backcheck.questionnaire.result.Comparison.Kind;
import clinic.backcheck.questionnaire.result.Comparison.Trend;
import clinic.backcheck.rules.Urgency;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

/** A case that can wait, and what may be told of it later. */
abstract class LaterOnADatabase {

	static final Instant SENT = Instant.parse("2026-11-23T10:40:00Z");

	static final Instant LATER = SENT.plus(Duration.ofDays(7));

	static final UUID NURSE = UUID.randomUUID();

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	CaseDesk desk;

	@Autowired
	WorklistQuery query;

	@Autowired
	SentChecks sentChecks;

	@Autowired
	private Editions editions;

	UUID check = UUID.randomUUID();

	String reference = "";

	@BeforeEach
	void aCaseThatCanWait() {
		this.check = UUID.randomUUID();
		this.reference = "BC-" + this.check.toString().substring(0, 8);
		given(this.sentChecks.sentCheck(any())).willReturn(SampleCases.check(this.check, SampleCases.worrying()));
		given(this.editions.edition(anyInt())).willReturn(SampleCases.edition());
		tell(new CheckSent(this.check, this.reference, 1, Urgency.SOON, SENT, false));
	}

	Case subject() {
		return this.desk.file(this.reference).subject();
	}

	List<CaseEvent> timeline() {
		return this.desk.file(this.reference).timeline();
	}

	void tell(Object event) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(event));
	}

	RecheckFinished recheckOf(Urgency before, UUID earlier, Urgency now) {
		return new RecheckFinished(UUID.randomUUID(), earlier, "BC-LATER", 1, now, LATER, false,
				new Comparison(before, now, List.of(new Comparison.Item(Kind.PAIN, "pain", Trend.SAME))));
	}

	RecheckFinished recheck(UUID earlier, Urgency now, Trend trend) {
		return new RecheckFinished(UUID.randomUUID(), earlier, "BC-LATER", 1, now, LATER, false,
				new Comparison(Urgency.SOON, now, List.of(new Comparison.Item(Kind.FLAG, "bleeding", trend),
						new Comparison.Item(Kind.PAIN, "pain", Trend.SAME))));
	}

	void close() {
		this.desk.act(this.reference, subject().entries(), NURSE, new CaseAction.Claim());
		this.desk.act(this.reference, subject().entries(), NURSE,
				new CaseAction.Close(CaseOutcome.ADVISED_BY_TELEPHONE, null, null, null));
	}

}
