package clinic.backcheck.worklist;

/** Whether alerts reach those for whom they are meant. */
public interface AlertStatus {

	/** How many alerts of the last days failed or wait since more than two minutes. */
	int undelivered();

}
