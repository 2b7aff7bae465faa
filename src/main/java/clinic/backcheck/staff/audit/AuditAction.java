package clinic.backcheck.staff.audit;

/** What can be done and is recorded. The names are kept in the database. */
public enum AuditAction {

	/** Came in. */
	SIGNED_IN,

	/** Wrong name or password; the subject is a keyed hash of what was typed. */
	SIGN_IN_FAILED,

	/** Too many failures; the subject is a keyed hash of what was typed. */
	SIGN_IN_LOCKED,

	/** Went out. */
	SIGNED_OUT,

	/** Used, failed, added or removed a second factor; the detail says which. */
	SECOND_FACTOR,

	/** Was shown a page of the worklist. */
	WORKLIST_READ,

	/** Was shown a page of a case or found it by person; the detail says which. */
	CASE_READ,

	/** Did something with a case; the detail says what. */
	CASE_CHANGED,

	/** Wanted to, but somebody was faster or the case cannot do it. */
	CASE_CHANGE_REFUSED,

	/** Looked for a person; the detail says by what, never by which value. */
	PERSON_SEARCHED,

	/** Took data out; the detail says in which form. */
	EXPORTED,

	/** Added an account. */
	ACCOUNT_ADDED,

	/** Made a one-time link for an account. */
	ACCOUNT_LINK_MADE,

	/** Set the password of an account, by such a link or as its owner. */
	PASSWORD_SET,

	/** Changed what an account may do; the detail lists the roles. */
	ROLES_GIVEN,

	/** Disabled an account. */
	ACCOUNT_DISABLED,

	/** Enabled an account. */
	ACCOUNT_ENABLED,

	/** Changed settings of the clinic; the detail says which. */
	SETTINGS_CHANGED,

	/** Was shown the audit trail. */
	AUDIT_READ,

	/** Had the audit trail checked; the detail says with what result. */
	AUDIT_CHECKED

}
