package clinic.backcheck.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL server from Maven Central, started once for each JVM when it is first
 * asked for. It needs no Docker and stops with the JVM.
 */
public final class Postgres {

	private static final EmbeddedPostgres SERVER = start();

	private Postgres() {
	}

	private static EmbeddedPostgres start() {
		try {
			// Shared by several applications, each with a pool of its own.
			return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The embedded PostgreSQL did not start", ex);
		}
	}

	/** The JDBC address of a new, empty database. The user is {@code postgres}. */
	public static String newDatabase() {
		String name = "test_" + UUID.randomUUID().toString().replace("-", "");
		try (var connection = SERVER.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The test database could not be made", ex);
		}
		return SERVER.getJdbcUrl("postgres", name);
	}

}
