package clinic.backcheck.worklist;

/** Whether alerts reach those for whom they are meant. */
public interface AlertStatus {

	/**
	 * How many alerts failed and were not delivered since, or wait for more than two
	 * minutes.
	 */
	int undelivered();

}
