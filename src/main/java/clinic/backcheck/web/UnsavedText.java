package clinic.backcheck.web;

/**
 * What somebody of the staff typed into a form that came too late to be saved. Nothing of
 * it may reach a log line.
 *
 * @param href where it belongs
 */
public record UnsavedText(String text, String href) {

	@Override
	public String toString() {
		return "UnsavedText[]";
	}

}
