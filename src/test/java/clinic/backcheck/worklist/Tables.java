package clinic.backcheck.worklist;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the cases, for tests that need them empty. */
final class Tables {

	/** Those that point to others come first. */
	private static final List<String> ALL = List.of("case_recheck", "case_viewer", "case_event", "case_facts",
			"clinic_case");

	private Tables() {
	}

	static void empty(JdbcClient jdbc) {
		ALL.forEach((table) -> jdbc.sql("delete from " + table).update());
	}

}
