package clinic.backcheck.questionnaire.checks;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Urgency;

/**
 * A finished check, frozen: what was answered, what the rules said and what was shown.
 */
@Entity
@Table(name = "submissions")
class Submission {

	@Id
	private UUID id;

	@SuppressWarnings("UnusedVariable")
	private @Nullable String tokenHash;

	private String reference;

	private int edition;

	private String language;

	@Enumerated(EnumType.STRING)
	private Urgency urgency;

	@Column(columnDefinition = "text")
	private String answers;

	@Column(columnDefinition = "text")
	private @Nullable String assessment;

	@Column(columnDefinition = "text")
	private String page;

	@Enumerated(EnumType.STRING)
	private AnsweredBy.Who answeredBy;

	private @Nullable UUID takenBy;

	/** Ids of the contradictions that the patient stood by, separated by commas. */
	@Column(columnDefinition = "text")
	private @Nullable String insisted;

	private Instant submittedAt;

	private @Nullable Instant sentAt;

	@SuppressWarnings("UnusedVariable")
	private Instant keepUntil;

	private @Nullable Instant deviceUntil;

	private @Nullable UUID recheckOf;

	private UUID firstCheck;

	@SuppressWarnings("UnusedVariable")
	private @Nullable Instant recheckMissedAt;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Submission() {
	}

	/**
	 * Freezes a check.
	 * @param earlier the check that it follows, if it is still kept
	 * @param assessment {@code null} where the rules could not be applied
	 */
	Submission(Check check, @Nullable Submission earlier, String reference, @Nullable Assessment assessment,
			ResultPage page, Instant now, Duration keep) {
		this.id = check.id();
		this.tokenHash = check.tokenHash();
		this.reference = reference;
		this.edition = check.edition();
		this.language = check.language();
		this.urgency = (assessment != null) ? assessment.urgency() : Urgency.UNASSESSED;
		this.answers = CheckJson.write(check.answers());
		this.assessment = (assessment != null) ? CheckJson.write(assessment) : null;
		this.page = CheckJson.write(page);
		this.answeredBy = check.answeredBy().who();
		this.takenBy = check.answeredBy().staff();
		this.insisted = String.join(",", insisted(check.acknowledged()));
		this.submittedAt = now;
		this.keepUntil = now.plus(keep);
		this.deviceUntil = check.deviceUntil();
		this.recheckOf = check.recheckOf();
		this.firstCheck = (earlier != null) ? earlier.firstCheck : check.id();
	}

	UUID id() {
		return this.id;
	}

	String reference() {
		return this.reference;
	}

	int edition() {
		return this.edition;
	}

	String language() {
		return this.language;
	}

	Urgency urgency() {
		return this.urgency;
	}

	/** The check that this one follows; {@code null} for a first check. */
	@Nullable UUID recheckOf() {
		return this.recheckOf;
	}

	/** The first of the checks that follow each other. */
	UUID first() {
		return this.firstCheck;
	}

	/** From now on somebody waits for a re-check. */
	void awaitRecheck(Instant until) {
		this.recheckMissedAt = until;
	}

	Map<String, Given> answers() {
		return CheckJson.readAnswers(this.answers);
	}

	/** What the rules said; {@code null} where they could not be applied. */
	@Nullable Assessment assessment() {
		return (this.assessment != null) ? CheckJson.read(this.assessment, Assessment.class) : null;
	}

	boolean assessmentFailed() {
		return this.assessment == null;
	}

	ResultPage page() {
		return CheckJson.read(this.page, ResultPage.class);
	}

	boolean sent() {
		return this.sentAt != null;
	}

	/** When the clinic got it; {@code null} where it did not. */
	@Nullable Instant sentAt() {
		return this.sentAt;
	}

	Instant submittedAt() {
		return this.submittedAt;
	}

	AnsweredBy answeredBy() {
		return new AnsweredBy(this.answeredBy, this.takenBy);
	}

	/** Hands it to the clinic; from now on the page says so. */
	void send(ResultPage page, Instant now, Duration keep) {
		if (sent()) {
			throw new IllegalStateException("A check is sent once");
		}
		this.sentAt = now;
		this.page = CheckJson.write(page);
		this.keepUntil = now.plus(keep);
	}

	/** Whether a shared device shows it, until somebody else does. */
	boolean onLoan() {
		return this.deviceUntil != null;
	}

	/** The device that it came from can no longer find it. */
	void forgetDevice() {
		this.tokenHash = null;
	}

	/** The contradictions among what was passed: the patient was asked and insisted. */
	private static Set<String> insisted(Set<String> acknowledged) {
		return acknowledged.stream()
			.filter((item) -> item.startsWith(Standing.FIT))
			.map((item) -> item.substring(Standing.FIT.length()))
			.collect(Collectors.toUnmodifiableSet());
	}

	private Set<String> insisted() {
		return (this.insisted == null || this.insisted.isEmpty()) ? Set.of() : Set.of(this.insisted.split(",", -1));
	}

	SentCheck asSent(SentCheck.Contact contact) {
		Answers answers = Given.answers(answers(), this.submittedAt);
		return new SentCheck(this.id, this.reference, this.edition, this.language, this.submittedAt,
				Objects.requireNonNull(this.sentAt), answers, assessment(), insisted(), contact, answeredBy());
	}

}
