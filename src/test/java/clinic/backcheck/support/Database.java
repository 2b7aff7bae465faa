package clinic.backcheck.support;

import java.util.UUID;

/** The databases that BackCheck runs on. */
public enum Database {

	/** The embedded default. */
	H2 {
		@Override
		String newAddress() {
			return "jdbc:h2:mem:" + UUID.randomUUID()
					+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
		}

		@Override
		String user() {
			return "backcheck";
		}
	},

	/** What production uses. */
	POSTGRES {
		@Override
		String newAddress() {
			return Postgres.newDatabase();
		}

		@Override
		String user() {
			return "postgres";
		}
	};

	/** The JDBC address of a new, empty database. */
	abstract String newAddress();

	abstract String user();

}
