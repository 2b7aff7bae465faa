package clinic.backcheck.web;

/** Where opening hours come from that may change while the application runs. */
@FunctionalInterface
public interface CurrentHours {

	/**
	 * The hours as they are now.
	 * @param configured what the configuration says, for as long as nobody said otherwise
	 */
	OpeningHours hours(OpeningHours configured);

}
