package clinic.backcheck.staff.audit;

/**
 * Where a chain does not hold.
 *
 * @param number of the entry
 */
record AuditBreak(int lane, long number, Kind kind) {

	/** What is wrong there. */
	enum Kind {

		/** The entry is not as it was written. */
		ALTERED,

		/** The entry is not there. */
		MISSING,

		/** The entry does not follow from the one before it. */
		OUT_OF_ORDER,

		/** The recorded end of the chain is missing, was altered or does not fit. */
		HEAD,

		/** The chain ends earlier than this instance has seen it end. */
		WENT_BACK,

		/** The chain cannot be read, so nobody knows whether it holds. */
		UNREADABLE

	}

}
