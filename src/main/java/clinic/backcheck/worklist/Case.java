package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.rules.Urgency;

/**
 * A check that was sent to the clinic, as staff handle it. Every verb makes one entry of
 * the timeline, which the caller has to keep.
 */
@Entity(name = "ClinicCase")
@Table(name = "clinic_case")
class Case {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID checkId;

	private String reference;

	private int edition;

	@Enumerated(EnumType.STRING)
	private Urgency urgency;

	/** What the rules said when the check was sent; staff may have changed it since. */
	@Enumerated(EnumType.STRING)
	private Urgency machineUrgency;

	/** 0 is the most urgent, so that the whole order of the list ascends. */
	private int listRank;

	private Instant arrivedAt;

	private Instant dueAt;

	@Enumerated(EnumType.STRING)
	private CaseState state = CaseState.NEW;

	/** Not closed: the list of open cases is then one range of one index. */
	@Column(name = "is_open")
	private boolean open = true;

	private @Nullable UUID ownerId;

	@Enumerated(EnumType.STRING)
	private @Nullable CaseOutcome outcome;

	private boolean assessmentFailed;

	@Enumerated(EnumType.STRING)
	private @Nullable RecheckMark recheck;

	@Embedded
	private CaseSummary summary;

	/** How many entries the timeline has: what a form has seen. */
	private int entries;

	@SuppressWarnings("NullAway.Init")
	protected Case() {
	}

	private Case(CheckSent sent, Instant dueAt, CaseSummary summary) {
		this.id = UUID.randomUUID();
		this.checkId = sent.checkId();
		this.reference = sent.reference();
		this.edition = sent.edition();
		this.urgency = sent.urgency();
		this.machineUrgency = sent.urgency();
		this.listRank = ListRank.of(sent.urgency());
		this.arrivedAt = sent.sentAt().truncatedTo(ChronoUnit.MILLIS);
		this.dueAt = dueAt.truncatedTo(ChronoUnit.MILLIS);
		this.assessmentFailed = sent.assessmentFailed();
		this.summary = summary;
	}

	/** The case of a check that was just sent; its arrival is the first entry. */
	static Case open(CheckSent sent, Instant dueAt, CaseSummary summary) {
		return new Case(sent, dueAt, summary);
	}

	CaseEvent arrive() {
		return entry(CaseEvent.What.ARRIVED, null, this.arrivedAt, null, null);
	}

	/** Takes the case, from nobody, from somebody else, or after it was closed. */
	CaseEvent claim(UUID staff, Instant at) {
		if (staff.equals(this.ownerId) && this.state == CaseState.CLAIMED) {
			throw CaseMoveRefused.alreadyTheirs();
		}
		CaseEvent.What what = switch (this.state) {
			case NEW -> CaseEvent.What.CLAIMED;
			case CLAIMED -> CaseEvent.What.TAKEN_OVER;
			case CLOSED -> CaseEvent.What.REOPENED;
		};
		go(CaseState.CLAIMED);
		this.ownerId = staff;
		this.outcome = null;
		return entry(what, staff, at, null, null);
	}

	/** Gives the case back, so that somebody else can take it. */
	CaseEvent release(UUID staff, Instant at) {
		onlyOwner(staff);
		go(CaseState.NEW);
		this.ownerId = null;
		return entry(CaseEvent.What.RELEASED, staff, at, null, null);
	}

	/** Anybody may add to the record at any time, also after it was closed. */
	CaseEvent note(UUID staff, Instant at, String text) {
		return entry(CaseEvent.What.NOTED, staff, at, null, text);
	}

	CaseEvent close(UUID staff, Instant at, CaseOutcome how, @Nullable String text) {
		onlyOwner(staff);
		go(CaseState.CLOSED);
		this.outcome = how;
		return entry(CaseEvent.What.CLOSED, staff, at, how, text);
	}

	/**
	 * The patient came back for a re-check, or did not. Worse, or silence, raises the
	 * case: it is opened again, never less urgent than before, and never due later.
	 */
	CaseEvent recheck(RecheckMark how, Urgency urgency, Instant at, Instant due, @Nullable String text) {
		this.recheck = how;
		if (how.raises()) {
			raise(urgency, due);
		}
		return entry(how.entry(), how.who(), null, at, null, text);
	}

	private void raise(Urgency urgency, Instant due) {
		boolean closed = this.state == CaseState.CLOSED;
		if (closed) {
			go(CaseState.NEW);
			this.ownerId = null;
			this.outcome = null;
		}
		this.urgency = this.urgency.max(urgency);
		this.listRank = ListRank.of(this.urgency);
		if (closed || due.isBefore(this.dueAt)) {
			this.dueAt = due.truncatedTo(ChronoUnit.MILLIS);
		}
	}

	private void onlyOwner(UUID staff) {
		if (this.state != CaseState.CLAIMED || !staff.equals(this.ownerId)) {
			throw CaseMoveRefused.notTheOwner();
		}
	}

	private void go(CaseState next) {
		if (!this.state.mayBecome(next)) {
			throw CaseMoveRefused.from(this.state, next);
		}
		this.state = next;
		this.open = next != CaseState.CLOSED;
	}

	private CaseEvent entry(CaseEvent.What what, @Nullable UUID staff, Instant at, @Nullable CaseOutcome how,
			@Nullable String text) {
		return entry(what, (staff != null) ? CaseEvent.Who.STAFF : CaseEvent.Who.PATIENT, staff, at, how, text);
	}

	private CaseEvent entry(CaseEvent.What what, CaseEvent.Who who, @Nullable UUID staff, Instant at,
			@Nullable CaseOutcome how, @Nullable String text) {
		this.entries++;
		return new CaseEvent(this.id, this.entries, what, who, staff, at, how, text);
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

	Urgency urgency() {
		return this.urgency;
	}

	/** What the rules said, before staff changed anything. */
	Urgency machineUrgency() {
		return this.machineUrgency;
	}

	int listRank() {
		return this.listRank;
	}

	CaseSummary summary() {
		return this.summary;
	}

	Instant arrivedAt() {
		return this.arrivedAt;
	}

	Instant dueAt() {
		return this.dueAt;
	}

	CaseState state() {
		return this.state;
	}

	@Nullable UUID ownerId() {
		return this.ownerId;
	}

	@Nullable CaseOutcome outcome() {
		return this.outcome;
	}

	boolean assessmentFailed() {
		return this.assessmentFailed;
	}

	/** How the last re-check went; {@code null} where none was due. */
	@Nullable RecheckMark recheckMark() {
		return this.recheck;
	}

	int entries() {
		return this.entries;
	}

}
