package clinic.backcheck.worklist.insights;

import java.util.List;

/**
 * What the page of figures shows.
 *
 * @param from as it was typed
 * @param to as it was typed
 * @param days the period in words; empty where it could not be read
 * @param query the period as it stands in addresses
 * @param refused which of the fields cannot be used
 */
record InsightsPage(String from, String to, String days, String query, List<String> refused, List<Plot> plots) {

	InsightsPage {
		refused = List.copyOf(refused);
		plots = List.copyOf(plots);
	}

}
