package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import clinic.backcheck.catalogue.Source;
import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.Floor;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;

/** Reads {@code sources.yaml} and {@code floors.yaml}. */
final class EvidenceReader {

	private static final String SOURCE_ID = "[A-Z0-9]+(-[A-Z0-9]+)*";

	private final Ids ids;

	EvidenceReader(Ids ids) {
		this.ids = ids;
	}

	Map<String, Source> sources(YamlValue root) {
		Map<String, Source> sources = new LinkedHashMap<>();
		for (YamlValue value : root.items()) {
			YamlFields fields = value.fields().allow("id", "title", "publisher", "year", "where", "note", "verified");
			String id = fields.text("id");
			if (!id.isEmpty() && !id.matches(SOURCE_ID)) {
				fields.place("id")
					.problem("'%s' is not the id of a source".formatted(id),
							"use capitals and digits joined by hyphens");
			}
			this.ids.define(Kind.SOURCE, id, value);
			fields.required("verified");
			sources.put(id,
					new Source(id, fields.text("title"), fields.optionalText("publisher"),
							fields.optionalNumber("year"), fields.optionalText("where"), fields.optionalText("note"),
							fields.flag("verified", false)));
		}
		return sources;
	}

	List<PlacedFloor> floors(YamlValue root, FactNames facts) {
		Groups groups = Groups.in(Kind.FLOOR_GROUP);
		RowReader rows = new RowReader(facts, groups);
		YamlFields file = root.fields().allow("groups", "floors");
		groups.read(file, rows, this.ids);
		List<PlacedFloor> floors = new ArrayList<>();
		for (YamlValue value : file.someItems("floors")) {
			YamlFields fields = value.fields().allow("answer", "atLeast", "source");
			String source = fields.text("source");
			this.ids.refer(Kind.SOURCE, source, fields.place("source"));
			Urgency atLeast = fields.oneOf("atLeast", Urgency.class);
			for (Row row : fields.required("answer").map(rows::row).orElse(List.of())) {
				floors.add(new PlacedFloor(value, new Floor(row, atLeast, source)));
			}
		}
		return floors;
	}

	/** A floor with the place where it stands. */
	record PlacedFloor(YamlValue place, Floor floor) {
	}

}
