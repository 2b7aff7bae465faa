package clinic.backcheck.questionnaire.checks;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.AnsweredBy;

/** One patient's run through the questionnaire, while it lasts. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Table(name = "checks")
class Check {

	@Id
	private UUID id;

	private String tokenHash;

	private int edition;

	private String language;

	@Enumerated(EnumType.STRING)
	private CheckState state;

	@Column(columnDefinition = "text")
	private String answers;

	@Column(columnDefinition = "text")
	private String acknowledged;

	@Enumerated(EnumType.STRING)
	private AnsweredBy.Who answeredBy;

	private @Nullable UUID takenBy;

	private @Nullable UUID recheckOf;

	@Column(columnDefinition = "text")
	private @Nullable String askedAgain;

	private Instant startedAt;

	private Instant updatedAt;

	private Instant expiresAt;

	private @Nullable Instant deviceUntil;

	private boolean afresh;

	private @Nullable UUID stopRecord;

	private boolean returned;

	/** The tokens of the devices that it was on before. */
	@ElementCollection
	@CollectionTable(name = "check_moves", joinColumns = @JoinColumn(name = "check_id"))
	@Column(name = "token_hash")
	private Set<String> moves = new HashSet<>();

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Check() {
	}

	Check(Token token, int edition, String language, AnsweredBy by, Instant now, Duration idle) {
		this.id = UUID.randomUUID();
		this.tokenHash = token.hash();
		this.edition = edition;
		this.language = language;
		this.state = CheckState.OPEN;
		this.answers = "{}";
		this.acknowledged = "";
		this.answeredBy = by.who();
		this.takenBy = by.staff();
		this.startedAt = now;
		this.updatedAt = now;
		this.expiresAt = now.plus(idle);
	}

	UUID id() {
		return this.id;
	}

	/** What it left for the counts of the stop page; {@code null} for nothing. */
	@Nullable UUID stopRecord() {
		return this.stopRecord;
	}

	void stopRecord(@Nullable UUID record) {
		this.stopRecord = record;
	}

	String tokenHash() {
		return this.tokenHash;
	}

	int edition() {
		return this.edition;
	}

	String language() {
		return this.language;
	}

	AnsweredBy answeredBy() {
		return new AnsweredBy(this.answeredBy, this.takenBy);
	}

	/** Until when a shared device may open it; {@code null} on a device of one's own. */
	@Nullable Instant deviceUntil() {
		return this.deviceUntil;
	}

	/** Whether the emergency list is to be asked afresh. */
	boolean afresh() {
		return this.afresh;
	}

	/** Whether somebody came back to it after a pause, however long ago. */
	boolean returned() {
		return this.returned;
	}

	boolean finished() {
		return this.state == CheckState.FINISHED;
	}

	Map<String, Given> answers() {
		return CheckJson.readAnswers(this.answers);
	}

	Set<String> acknowledged() {
		return this.acknowledged.isEmpty() ? new LinkedHashSet<>()
				: new LinkedHashSet<>(List.of(this.acknowledged.split(",")));
	}

	/** The finished check that this one follows; {@code null} in a first check. */
	@Nullable UUID recheckOf() {
		return this.recheckOf;
	}

	/** The questions of a re-check; none in a first check. */
	List<String> askedAgain() {
		return (this.askedAgain != null) ? List.of(this.askedAgain.split(",")) : List.of();
	}

	/** Makes it a re-check, with what it takes from the earlier check. */
	void recheck(UUID earlier, List<String> asked, Map<String, Given> carried) {
		mustBeOpen();
		this.recheckOf = earlier;
		this.askedAgain = String.join(",", asked);
		this.answers = CheckJson.write(carried);
	}

	/**
	 * Asks these questions as if they had not been answered. A re-check may only have
	 * taken their answers along: it asks them from now on.
	 */
	void askAgain(Collection<String> questions) {
		forget(questions);
		if (this.askedAgain != null) {
			var asked = new LinkedHashSet<>(askedAgain());
			asked.addAll(questions);
			this.askedAgain = String.join(",", asked);
		}
	}

	/** Takes answers, each in place of an earlier one to the same question. */
	void answer(Map<String, Given> given) {
		mustBeOpen();
		var all = new LinkedHashMap<>(answers());
		all.putAll(given);
		this.answers = CheckJson.write(all);
	}

	/** Forgets the answers to these questions. */
	void forget(Collection<String> questions) {
		mustBeOpen();
		var all = new LinkedHashMap<>(answers());
		all.keySet().removeAll(questions);
		this.answers = CheckJson.write(all);
	}

	/** Keeps what has been shown and passed; what no longer applies is dropped. */
	void acknowledge(Collection<String> items) {
		mustBeOpen();
		this.acknowledged = String.join(",", items);
	}

	/**
	 * Somebody came back to it: it belongs to another device, the emergency list is asked
	 * afresh, and an emergency that was known has to be read again.
	 */
	void moveTo(Token token) {
		mustBeOpen();
		this.moves.add(this.tokenHash);
		this.tokenHash = token.hash();
		this.deviceUntil = null;
		this.afresh = true;
		this.returned = true;
		acknowledge(acknowledged().stream().filter((item) -> !item.startsWith(Standing.FLAG)).toList());
	}

	/** The emergency list has been answered afresh. */
	void answeredAfresh() {
		this.afresh = false;
	}

	void touch(String language, Instant now, Duration idle) {
		this.language = language;
		this.updatedAt = now;
		this.expiresAt = now.plus(idle);
	}

	void finish() {
		mustBeOpen();
		this.state = CheckState.FINISHED;
	}

	private void mustBeOpen() {
		if (this.state != CheckState.OPEN) {
			throw new IllegalStateException("A finished check does not change");
		}
	}

}
