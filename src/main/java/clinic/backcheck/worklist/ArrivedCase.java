package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;

/** A case as it arrived, and whether staff have seen it so. */
@MappedSuperclass
abstract class ArrivedCase {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID checkId;

	private String reference;

	private int edition;

	/** What the rules said when the check was sent; staff may have changed it since. */
	@Enumerated(EnumType.STRING)
	private Urgency machineUrgency;

	private Instant arrivedAt;

	/** By when somebody had to look first, as it stood on arrival. */
	@Column(updatable = false)
	private @Nullable Instant promisedAt;

	/** When staff first opened its page. */
	@Column(updatable = false)
	private @Nullable Instant firstOpenedAt;

	/** Whether nobody has opened its page since it arrived, came back or got worse. */
	private boolean awaitsLook = true;

	private @Nullable Instant alertedAt;

	/** When it last came back or was raised, to be announced. */
	private @Nullable Instant raisedAt;

	private boolean assessmentFailed;

	@Enumerated(EnumType.STRING)
	private AnsweredBy.@Nullable Who answeredBy;

	/** What the patient read. */
	@Column(updatable = false)
	private @Nullable String language;

	/** The level of the last check that the same person had sent before. */
	@Enumerated(EnumType.STRING)
	private @Nullable Urgency earlierUrgency;

	@Embedded
	private CaseSummary summary;

	@Embedded
	private @Nullable PersonKeys person;

	/** How many entries the timeline has: what a form has seen. */
	private int entries;

	@SuppressWarnings("NullAway.Init")
	protected ArrivedCase() {
	}

	ArrivedCase(CheckSent sent, Arrival arrival) {
		this.id = UUID.randomUUID();
		this.checkId = sent.checkId();
		this.reference = sent.reference();
		this.edition = sent.edition();
		this.machineUrgency = sent.urgency();
		this.arrivedAt = sent.sentAt().truncatedTo(ChronoUnit.MILLIS);
		Instant promised = arrival.promisedAt();
		this.promisedAt = (promised != null) ? promised.truncatedTo(ChronoUnit.MILLIS) : null;
		this.assessmentFailed = sent.assessmentFailed();
		this.answeredBy = arrival.answeredBy();
		this.language = arrival.language();
		this.earlierUrgency = arrival.earlier();
		this.summary = arrival.summary();
		this.person = arrival.person();
	}

	final CaseEvent entry(CaseEvent.What what, UUID staff, Instant at) {
		return entry(what, CaseEvent.Who.STAFF, staff, at);
	}

	final CaseEvent entry(CaseEvent.What what, CaseEvent.Who who, @Nullable UUID staff, Instant at) {
		this.entries++;
		return new CaseEvent(this.id, this.entries, what, who, staff, at);
	}

	CaseEvent arrive() {
		return entry(CaseEvent.What.ARRIVED, CaseEvent.Who.PATIENT, null, this.arrivedAt);
	}

	/** Anybody may add to the record at any time, also after it was closed. */
	CaseEvent note(UUID staff, Instant at, String text) {
		return entry(CaseEvent.What.NOTED, staff, at).saying(text);
	}

	/** Nobody opened it within its time, and somebody outside is told. */
	CaseEvent alert(Instant at) {
		this.alertedAt = at.truncatedTo(ChronoUnit.MILLIS);
		return entry(CaseEvent.What.ALERTED, CaseEvent.Who.SYSTEM, null, at);
	}

	UUID id() {
		return this.id;
	}

	UUID checkId() {
		return this.checkId;
	}

	String reference() {
		return this.reference;
	}

	int edition() {
		return this.edition;
	}

	/** What the rules said, before staff changed anything. */
	Urgency machineUrgency() {
		return this.machineUrgency;
	}

	Instant arrivedAt() {
		return this.arrivedAt;
	}

	/** What the figures measure by; it never moves. */
	@Nullable Instant promisedAt() {
		return this.promisedAt;
	}

	@Nullable Instant firstOpenedAt() {
		return this.firstOpenedAt;
	}

	/** For a case that is written with its whole life; of others the desk keeps it. */
	final void openedBefore(@Nullable Instant at) {
		this.firstOpenedAt = at;
		this.awaitsLook = at == null;
	}

	boolean awaitsLook() {
		return this.awaitsLook;
	}

	/** Whoever opened it before has not seen what is new. */
	final void awaitLook(Instant at) {
		this.awaitsLook = true;
		this.alertedAt = null;
		this.raisedAt = at.truncatedTo(ChronoUnit.MILLIS);
	}

	@Nullable Instant raisedAt() {
		return this.raisedAt;
	}

	final boolean alerted() {
		return this.alertedAt != null;
	}

	boolean assessmentFailed() {
		return this.assessmentFailed;
	}

	/** {@code null} in cases of before this was kept. */
	AnsweredBy.@Nullable Who answeredBy() {
		return this.answeredBy;
	}

	/** {@code null} where it is the first check of this person. */
	@Nullable Urgency earlierUrgency() {
		return this.earlierUrgency;
	}

	/** {@code null} in cases of before this was kept. */
	@Nullable String language() {
		return this.language;
	}

	CaseSummary summary() {
		return this.summary;
	}

	/** What a later check of the same person found. */
	final void summary(CaseSummary later) {
		this.summary = later;
	}

	/** {@code null} in cases of before this was kept. */
	@Nullable PersonKeys person() {
		return this.person;
	}

	int entries() {
		return this.entries;
	}

	/**
	 * What the list needs to know of a check.
	 *
	 * @param answeredBy {@code null} where it is not known
	 * @param person {@code null} where it is not known
	 * @param earlier the level of their last check before; {@code null} for none
	 * @param promisedAt by when somebody has to look first; {@code null} for when it is
	 * due
	 * @param language what the patient read; {@code null} where it is not known
	 */
	record Arrival(CaseSummary summary, AnsweredBy.@Nullable Who answeredBy, @Nullable PersonKeys person,
			@Nullable Urgency earlier, @Nullable Instant promisedAt, @Nullable String language) {

		static Arrival of(CaseSummary summary) {
			return new Arrival(summary, null, null, null, null, null);
		}

	}

}
