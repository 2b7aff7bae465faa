package clinic.backcheck.worklist;

import java.util.List;

/**
 * What the sheet for the next shift shows.
 *
 * @param more whether there are more cases than are shown
 */
record HandoverPage(String asOf, int most, boolean more, List<Line> lines) {

	/**
	 * One case.
	 *
	 * @param last what happened to it last
	 */
	record Line(WorklistPage.Row row, String telephone, CasePage.LogEntry last) {
	}

}
