package clinic.backcheck.catalogue.store;

/** What rows and citations belong to. */
enum Owner {

	/** A question that rows show. */
	GATE,

	/** A red flag that rows raise. */
	FLAG,

	/** An explanation that rows bring up. */
	EXPLANATION,

	/** An explanation that rows leave out. */
	EXPLANATION_UNLESS,

	/** Advice that rows bring up. */
	ADVICE,

	/** Advice that rows withhold. */
	ADVICE_BAR,

	/** A better way that rows point to. */
	OTHER_WAY,

	/** A better way that rows hold back. */
	OTHER_WAY_UNLESS,

	/** A claim that was judged by citations. */
	CLAIM

}
