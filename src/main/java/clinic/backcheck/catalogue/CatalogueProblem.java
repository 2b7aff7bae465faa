package clinic.backcheck.catalogue;

/**
 * Something in the catalogue's files that keeps it from being used.
 *
 * @param file path below the catalogue's folder
 * @param line counted from one
 * @param what what is wrong, without a full stop
 * @param whatToDo how to mend it, without a full stop
 */
public record CatalogueProblem(String file, int line, String what, String whatToDo) {

	@Override
	public String toString() {
		return "%s:%d: %s; %s".formatted(this.file, this.line, this.what, this.whatToDo);
	}

}
