package clinic.backcheck.catalogue.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import clinic.backcheck.catalogue.reader.EvidenceReader.PlacedFloor;
import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.Floor;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;

/** The files that ship as their authors wrote them, line by line. */
public final class Knowledge {

	private final Problems problems = new Problems();

	private final Ids ids = new Ids();

	private final FactNames facts;

	private Knowledge() {
		QuestionnaireReader questionnaire = new QuestionnaireReader(this.ids);
		questionnaire.read(root("questionnaire.yaml"));
		this.facts = questionnaire.facts();
	}

	/** The floors, their short forms written out. */
	static List<Floor> floors() {
		Knowledge knowledge = new Knowledge();
		List<PlacedFloor> floors = new EvidenceReader(knowledge.ids).floors(knowledge.root("floors.yaml"),
				knowledge.facts);
		knowledge.problems.refuse();
		return floors.stream().map(PlacedFloor::floor).toList();
	}

	/** The lines of all red flags, in order. */
	public static List<Line> lines() {
		Knowledge knowledge = new Knowledge();
		Groups groups = Groups.in(Kind.GROUP);
		RowReader rows = new RowReader(knowledge.facts, groups);
		YamlFields file = knowledge.root("red-flags.yaml").fields();
		groups.read(file, rows, knowledge.ids);
		List<Line> lines = file.items("redFlags").stream().flatMap((value) -> {
			YamlFields flag = value.fields();
			return flag.items("rows").stream().map((row) -> {
				YamlFields fields = row.fields();
				return new Line(flag.id("id"), row.line(), fields.oneOf("urgency", Urgency.class), rows.rule(fields));
			});
		}).toList();
		knowledge.problems.refuse();
		return lines;
	}

	private YamlValue root(String name) {
		try {
			return YamlTree.read(name, Files.readString(Path.of("src/main/resources/catalogue", name)), this.problems)
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A line of a red flag.
	 *
	 * @param line where it stands in {@code red-flags.yaml}
	 * @param rows the plain rows that it stands for
	 */
	public record Line(String flag, int line, Urgency urgency, List<Row> rows) {

		@Override
		public String toString() {
			return "red-flags.yaml:%d %s at %s, such as %s".formatted(this.line, this.flag, this.urgency,
					this.rows.get(0).facts());
		}

	}

}
