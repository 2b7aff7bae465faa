package clinic.backcheck.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvLinesTests {

	@Test
	void cellsAreQuotedWhereTheyHaveTo() {
		assertThat(written(List.of("a", "b,c", "d\"e", "two\nlines", 7), Arrays.asList(null, true)))
			.isEqualTo("\uFEFFa,\"b,c\",\"d\"\"e\",\"two\nlines\",7\r\n,true\r\n");
	}

	@Test
	void nothingThatASpreadsheetReadsIsAFormula() {
		for (String begins : List.of("=", "+", "-", "@", "\t", "\r")) {
			assertThat(written(List.of(begins + "HYPERLINK(\"http://evil\")"))).as(begins)
				.contains("'" + begins + "HYPERLINK");
		}
		assertThat(written(List.of("a=b", -3))).isEqualTo("\uFEFFa=b,-3\r\n");
	}

	private static String written(List<?>... lines) {
		var out = new ByteArrayOutputStream();
		try (CsvLines csv = new CsvLines(out)) {
			Arrays.stream(lines).forEach(csv::add);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

}
