package clinic.backcheck.worklist;

/**
 * A case cannot do from where it stands what was asked of it. The message is for
 * developers; staff read the words for {@link Why}.
 */
final class CaseMoveRefused extends RuntimeException {

	private final Why why;

	private CaseMoveRefused(Why why, String message) {
		super(message);
		this.why = why;
	}

	static CaseMoveRefused from(CaseState from, CaseState to) {
		return new CaseMoveRefused(Why.STATE, "A case cannot go from %s to %s".formatted(from, to));
	}

	static CaseMoveRefused notTheOwner() {
		return new CaseMoveRefused(Why.NOT_THE_OWNER, "Only who looks after a case can do this");
	}

	static CaseMoveRefused alreadyTheirs() {
		return new CaseMoveRefused(Why.ALREADY_THEIRS, "The case is already theirs");
	}

	static CaseMoveRefused closed() {
		return new CaseMoveRefused(Why.CLOSED, "The case is closed");
	}

	static CaseMoveRefused sameLevel() {
		return new CaseMoveRefused(Why.SAME_LEVEL, "The case has this level already");
	}

	static CaseMoveRefused nothingProposed() {
		return new CaseMoveRefused(Why.NOTHING_PROPOSED, "No step down waits for a second clinician");
	}

	static CaseMoveRefused needsTwo() {
		return new CaseMoveRefused(Why.NEEDS_TWO, "Nobody agrees to their own step down");
	}

	static CaseMoveRefused stepDownWaits() {
		return new CaseMoveRefused(Why.STEP_DOWN_WAITS, "A step down waits for a second clinician");
	}

	Why why() {
		return this.why;
	}

	/** What stands in the way. */
	enum Why {

		STATE, NOT_THE_OWNER, ALREADY_THEIRS, CLOSED, SAME_LEVEL, NOTHING_PROPOSED, NEEDS_TWO, STEP_DOWN_WAITS

	}

}
