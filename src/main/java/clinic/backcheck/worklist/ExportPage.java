package clinic.backcheck.worklist;

import java.util.List;

import clinic.backcheck.web.FormError;
import clinic.backcheck.web.HasErrors;

/**
 * What the page shows where an export is chosen.
 *
 * @param from and to as they were typed
 */
record ExportPage(String from, String to, List<WorklistPage.Choice> states,
		List<FormError> errors) implements HasErrors {

	/** What the columns mean. */
	record Dictionary(List<Line> lines) {
	}

	/** One column. */
	record Line(String column, String type, String unit, String values, String meaning) {

		List<String> cells() {
			return List.of(this.column, this.type, this.unit, this.values, this.meaning);
		}

	}

}
