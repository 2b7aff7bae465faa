package clinic.backcheck.worklist;

import java.util.List;

import clinic.backcheck.worklist.CasePage.LogEntry;

/**
 * What somebody reads whose action came too late.
 *
 * @param tried what they wanted
 * @param state where the case stands now
 * @param news what happened since the page they acted on; may be empty
 * @param note what they had typed; empty if nothing
 * @param seen what the form that keeps the text sends back
 */
record ConflictPage(String reference, String name, String tried, String state, List<LogEntry> news, String note,
		int seen) {
}
