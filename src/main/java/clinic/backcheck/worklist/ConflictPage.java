package clinic.backcheck.worklist;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.worklist.CasePage.Line;
import clinic.backcheck.worklist.CasePage.LogEntry;

/**
 * What somebody reads whose action came too late: their side, the case's side, and what
 * they can still do.
 *
 * @param tried what they wanted
 * @param why what stands in the way; {@code null} where only somebody else was faster
 * @param wanted what they had chosen, in words
 * @param now how the case stands
 * @param news what happened since the page they acted on; may be empty
 * @param again the action that can be sent anew as it is; {@code null} where the case
 * refuses it
 * @param fields what they had chosen, as the form sends it
 * @param note what they had typed; empty if nothing
 * @param seen what the form that keeps all of it sends back
 */
record ConflictPage(CasePage.Head head, String tried, @Nullable String why, List<Line> wanted, List<Line> now,
		List<LogEntry> news, @Nullable String again, Map<String, String> fields, String note, int seen) {

	ConflictPage {
		wanted = List.copyOf(wanted);
		now = List.copyOf(now);
		fields = Map.copyOf(fields);
	}

	/** Whether the text can be kept without doing the rest. */
	public boolean noteAlone() {
		return !this.note.isEmpty() && !"note".equals(this.again);
	}

	@Override
	public String toString() {
		return "ConflictPage[...]";
	}

}
