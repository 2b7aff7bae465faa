package clinic.backcheck.journeys;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;

import javax.sql.DataSource;

import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import clinic.backcheck.support.Database;
import clinic.backcheck.support.RunningApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole application on each database that it is made for. */
class BothDatabasesTests {

	@ParameterizedTest
	@EnumSource
	void aCheckGoesFromStartToResult(Database database) throws IOException {
		Document result = new HttpPatient(Patient.benign(), RunningApplication.on(database)).check();

		assertThat(URI.create(result.location()).getPath()).isEqualTo("/result");
		assertThat(result.expectFirst("h1").text()).isEqualTo("You can look after this at home");
		assertThat(result.expectFirst(".bc-ref").text()).isNotBlank();
	}

	@Test
	void twoInstancesServeOneCheckInTurns() throws IOException {
		RunningApplication one = RunningApplication.on(Database.POSTGRES);
		RunningApplication other = one.another();
		try {
			HttpPatient patient = new HttpPatient(Patient.benign().with("sexual-function", "changed"), one, other);

			assertThat(patient.check().expectFirst("h1").text()).isEqualTo("Speak to a clinician today");
			assertThat(patient.get("/result").expectFirst(".bc-ref").text())
				.isEqualTo(patient.get("/result").expectFirst(".bc-ref").text());
		}
		finally {
			other.close();
		}
	}

	@ParameterizedTest
	@EnumSource
	void machinesGetTheSameAnswer(Database database) throws IOException {
		Connection.Response response = Jsoup.connect(RunningApplication.on(database).uri() + "/api/assessments")
			.method(Connection.Method.POST)
			.header("Content-Type", "application/json")
			.requestBody("{\"answers\": {\"saddle-feeling\": \"changed\"}}")
			.ignoreContentType(true)
			.execute();

		assertThat(response.body()).contains("\"urgency\":\"EMERGENCY\"", "\"flag\":\"possible-cauda-equina\"");
	}

	@ParameterizedTest
	@EnumSource
	void healthSaysUpAndNoMore(Database database) throws IOException {
		for (String probe : List.of("liveness", "readiness")) {
			assertThat(Jsoup.connect(RunningApplication.on(database).uri() + "/actuator/health/" + probe)
				.ignoreContentType(true)
				.execute()
				.body()).isEqualTo("{\"status\":\"UP\"}");
		}
		Connection.Response env = Jsoup.connect(RunningApplication.on(database).uri() + "/actuator/env")
			.ignoreHttpErrors(true)
			.ignoreContentType(true)
			.execute();
		assertThat(env.statusCode()).isEqualTo(404);
	}

	@Test
	void theMigrationsMakeTheSameTablesOnBoth() {
		List<String> postgres = columns(Database.POSTGRES);

		assertThat(postgres).anyMatch((column) -> column.startsWith("flyway_schema_history_questionnaire."))
			.hasSizeGreaterThan(50);
		assertThat(columns(Database.H2)).isEqualTo(postgres);
	}

	private static List<String> columns(Database database) {
		return JdbcClient.create(RunningApplication.on(database).bean(DataSource.class))
			.sql("select table_name, column_name, is_nullable from information_schema.columns"
					+ " where lower(table_schema) = 'public'")
			.query((row, number) -> "%s.%s %s".formatted(Objects.requireNonNull(row.getString(1)),
					Objects.requireNonNull(row.getString(2)), Objects.requireNonNull(row.getString(3))))
			.list()
			.stream()
			.sorted()
			.toList();
	}

}
