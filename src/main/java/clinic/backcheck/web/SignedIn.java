package clinic.backcheck.web;

/** Somebody who signed in, as the header of the staff pages shows them. */
public interface SignedIn {

	/** The name that colleagues see. */
	String displayName();

}
