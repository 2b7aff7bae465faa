package clinic.backcheck.staff;

/** What somebody may do. A person may have several. */
public enum Role {

	/** Sorts what arrives. */
	TRIAGE,

	/** Decides on cases. */
	CLINICIAN,

	/** Edits the catalogue. */
	AUTHOR,

	/** Looks after accounts. */
	ADMIN

}
