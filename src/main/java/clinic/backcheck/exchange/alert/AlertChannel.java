package clinic.backcheck.exchange.alert;

/** A way by which alerts reach people. */
interface AlertChannel {

	AlertDelivery.Channel kind();

	/**
	 * Hands an alert over.
	 * @throws RuntimeException of any kind, if it was not taken
	 */
	void deliver(AlertDelivery alert);

}
