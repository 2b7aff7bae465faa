package clinic.backcheck.support;

import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresTests {

	@Test
	void itIsTheServerThatProductionUses() throws SQLException {
		try (var connection = DriverManager.getConnection(Postgres.newDatabase(), "postgres", "")) {
			assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
			assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
		}
	}

	@Test
	void everyoneGetsAnEmptyDatabase() throws SQLException {
		try (var connection = DriverManager.getConnection(Postgres.newDatabase(), "postgres", "");
				var statement = connection.createStatement()) {
			statement.execute("create table taken (id uuid)");
		}

		assertThat(Postgres.newDatabase()).isNotEqualTo(Postgres.newDatabase());
		try (var connection = DriverManager.getConnection(Postgres.newDatabase(), "postgres", "");
				var tables = connection.getMetaData().getTables(null, "public", "%", new String[] { "TABLE" })) {
			assertThat(tables.next()).isFalse();
		}
	}

}
