package clinic.backcheck.staff;

/** Where an account stands. */
enum AccountState {

	/** Its one-time link was not used yet. */
	INVITED,

	/** May sign in. */
	ACTIVE,

	/** May not, but keeps its name on what it did. */
	DISABLED

}
