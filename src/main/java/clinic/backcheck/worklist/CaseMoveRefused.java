package clinic.backcheck.worklist;

/**
 * A case cannot do from its state what was asked of it. The message is for developers.
 */
final class CaseMoveRefused extends RuntimeException {

	private CaseMoveRefused(String message) {
		super(message);
	}

	static CaseMoveRefused from(CaseState from, CaseState to) {
		return new CaseMoveRefused("A case cannot go from %s to %s".formatted(from, to));
	}

	static CaseMoveRefused notTheOwner() {
		return new CaseMoveRefused("Only who looks after a case can do this");
	}

	static CaseMoveRefused alreadyTheirs() {
		return new CaseMoveRefused("The case is already theirs");
	}

	static CaseMoveRefused closed() {
		return new CaseMoveRefused("The case is closed");
	}

	static CaseMoveRefused sameLevel() {
		return new CaseMoveRefused("The case has this level already");
	}

	static CaseMoveRefused nothingProposed() {
		return new CaseMoveRefused("No step down waits for a second clinician");
	}

	static CaseMoveRefused needsTwo() {
		return new CaseMoveRefused("Nobody agrees to their own step down");
	}

	static CaseMoveRefused stepDownWaits() {
		return new CaseMoveRefused("A step down waits for a second clinician");
	}

}
