package clinic.backcheck.worklist.insights;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

	@Test
	void cellsAreQuotedWhereTheyMustBe() {
		Table table = new Table(List.of("Flag", "Cases"),
				List.of(Table.Row.of("Fever, or \"hot\"", 3), Table.Row.of("=1+1", 0)));

		assertThat(Csv.write(table)).isEqualTo("Flag,Cases\r\n\"Fever, or \"\"hot\"\"\",3\r\n'=1+1,0\r\n");
	}

}
