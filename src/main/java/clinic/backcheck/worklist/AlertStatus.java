package clinic.backcheck.worklist;

/** Whether alerts reach those for whom they are meant. */
public interface AlertStatus {

	/** How many alerts of the last days could not be delivered so far. */
	int undelivered();

}
