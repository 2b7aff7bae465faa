package clinic.backcheck.worklist;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import clinic.backcheck.web.CsvLines;

/**
 * Writes cases to a stream as they are read. The stream stays open, and what breaks
 * half-way never looks whole.
 */
@Component
class ExportWriter {

	private static final List<String> HEADERS = Arrays.stream(ExportColumn.values()).map(ExportColumn::header).toList();

	private final ExportQuery query;

	// Left to itself a generator that is closed ends what is open and closes the stream:
	// half an export would pass for a whole one. Unflushed, a fault can still be told.
	private final JsonMapper json = JsonMapper.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT, StreamWriteFeature.AUTO_CLOSE_TARGET,
				StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
		.build();

	ExportWriter(ExportQuery query) {
		this.query = query;
	}

	/** Returns how many cases it wrote, as the other does. */
	long csv(ExportFilter filter, OutputStream out) {
		try (CsvLines lines = new CsvLines(out)) {
			lines.add(HEADERS);
			return this.query.each(filter, (values) -> lines.add(values.stream().map(ExportWriter::flat).toList()));
		}
	}

	long json(ExportFilter filter, OutputStream out) {
		try (JsonGenerator generator = this.json.createGenerator(out, JsonEncoding.UTF8)) {
			generator.writeStartObject();
			generator.writeArrayPropertyStart("cases");
			long count = this.query.each(filter, (values) -> {
				generator.writeStartObject();
				for (int i = 0; i < HEADERS.size(); i++) {
					generator.writePOJOProperty(HEADERS.get(i), values.get(i));
				}
				generator.writeEndObject();
			});
			generator.writeEndArray();
			generator.writeEndObject();
			return count;
		}
	}

	private static @Nullable Object flat(@Nullable Object value) {
		return (value instanceof Collection<?> list)
				? list.stream().map(String::valueOf).collect(Collectors.joining(" ")) : value;
	}

}
