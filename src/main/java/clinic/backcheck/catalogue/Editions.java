package clinic.backcheck.catalogue;

/**
 * The editions that the database holds, compiled and cached.
 */
public interface Editions {

	/** The edition that new checks are pinned to. */
	Edition published();

	/**
	 * Any edition, so that a check or case is always read with the one it was answered
	 * with.
	 * @throws IllegalArgumentException if there is no edition with this number
	 */
	Edition edition(int number);

}
