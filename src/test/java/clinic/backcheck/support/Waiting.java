package clinic.backcheck.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** For tests of two transactions of which one has to wait for the other. */
public final class Waiting {

	/** More looks than any statement needs to reach its row. */
	private static final int MANY = 400;

	private static final String WAITS = "select count(*) from pg_stat_activity"
			+ " where wait_event_type = 'Lock' and datname = current_database()";

	private Waiting() {
	}

	/**
	 * Returns when the other has begun and, on PostgreSQL, waits for a lock; H2 does not
	 * say so reliably, and gets a moment.
	 */
	public static void untilBlocked(CountDownLatch begun, DataSource database) {
		try (Connection look = database.getConnection(); Statement statement = look.createStatement()) {
			assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
			if (!look.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
				Thread.sleep(300);
				return;
			}
			for (int looks = 0; !waits(statement); looks++) {
				assertThat(looks).as("looks for a statement that waits").isLessThan(MANY);
				Thread.sleep(25);
			}
		}
		catch (InterruptedException | SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean waits(Statement statement) throws SQLException {
		try (var rows = statement.executeQuery(WAITS)) {
			return rows.next() && rows.getInt(1) > 0;
		}
	}

}
