package clinic.backcheck.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import clinic.backcheck.web.FormError;

/** Puts the choice of an export and its dictionary into words. */
@Component
class ExportView {

	private final Wording wording;

	ExportView(Wording wording) {
		this.wording = wording;
	}

	ExportPage page(Map<String, String> given, List<String> wrong) {
		Say say = this.wording.say();
		String chosen = given.getOrDefault("state", "");
		Stream<WorklistPage.Choice> states = Arrays.stream(CaseState.values())
			.map((state) -> new WorklistPage.Choice(Wire.write(state), say.word("worklist.state.", state),
					Wire.write(state).equals(chosen)));
		return new ExportPage(given.getOrDefault("from", ""), given.getOrDefault("to", ""), Stream
			.concat(Stream.of(new WorklistPage.Choice("", say.text("worklist.export.state.any"), chosen.isEmpty())),
					states)
			.toList(),
				wrong.stream()
					.map((field) -> new FormError(field, say.text("worklist.export.wrong." + field)))
					.toList());
	}

	ExportPage.Dictionary dictionary() {
		Say say = this.wording.say();
		return new ExportPage.Dictionary(Arrays.stream(ExportColumn.values())
			.map((column) -> new ExportPage.Line(column.header(), say.word("worklist.dictionary.type.", column.type()),
					say.word("worklist.dictionary.unit.", column.type()), String.join(", ", column.options()),
					say.word("worklist.dictionary.meaning.", column)))
			.toList());
	}

	/** The dictionary as lines of a table, its header first. */
	List<List<String>> dictionaryLines() {
		Say say = this.wording.say();
		List<List<String>> lines = new ArrayList<>();
		lines.add(Stream.of("column", "type", "unit", "values", "meaning")
			.map((name) -> say.text("worklist.dictionary." + name))
			.toList());
		dictionary().lines().forEach((line) -> lines.add(line.cells()));
		return lines;
	}

}
