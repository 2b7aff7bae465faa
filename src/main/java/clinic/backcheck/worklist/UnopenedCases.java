package clinic.backcheck.worklist;

/** Which cases still need that somebody is told of them. */
public interface UnopenedCases {

	/** Whether nobody has opened it yet, and it is not closed. */
	boolean awaitsLook(String reference);

}
