package clinic.backcheck.staff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.http.HttpMethod;

/** Who may do what: each method of each address below {@code /staff}. */
final class StaffMatrix {

	private static final String CASES = "TRIAGE CLINICIAN";

	private static final String DEVICES = "TRIAGE CLINICIAN ADMIN";

	private static final String ALL = "TRIAGE CLINICIAN AUTHOR ADMIN";

	/** Open to whoever comes; what they show depends on a token or on nothing. */
	static final String EVERYBODY = "EVERYBODY";

	/** Of the sign-in: to whoever gave one factor at least. */
	static final String HALF = "HALF";

	static final List<Row> ROWS = Stream
		.of(rows(CASES, "GET /staff", "GET /staff/poster", "GET /staff/telephone", "POST /staff/telephone",
				"GET /staff/cases/{reference}", "POST /staff/cases/{reference}/claim",
				"POST /staff/cases/{reference}/release", "POST /staff/cases/{reference}/note",
				"POST /staff/cases/{reference}/close", "GET /staff/cases/{reference}/as-seen",
				"GET /staff/cases/{reference}/rechecks/{number}", "POST /staff/cases/{reference}/looking",
				"POST /staff/cases/{reference}/contact", "POST /staff/cases/{reference}/hand-over", "GET /staff/news",
				"GET /staff/search", "POST /staff/search", "POST /staff/views", "POST /staff/views/{id}/delete",
				"GET /staff/stops", "GET /staff/alerts", "GET /staff/cases/{reference}/compare/{other}",
				"GET /staff/cases/{reference}/case.pdf", "GET /staff/export", "GET /staff/export/cases.csv",
				"GET /staff/export/cases.json", "GET /staff/export/dictionary", "GET /staff/export/dictionary.csv",
				"GET /staff/handover"),
				rows("CLINICIAN ADMIN", "GET /staff/insights", "GET /staff/insights/{plot}.csv"),
				rows("CLINICIAN", "POST /staff/cases/{reference}/override", "POST /staff/cases/{reference}/agree",
						"POST /staff/cases/{reference}/keep-level"),
				rows(DEVICES, "GET /staff/shared-device", "POST /staff/shared-device"),
				rows(ALL, "GET /staff/editions", "GET /staff/editions/{number}/claims", "GET /staff/account",
						"POST /staff/account/password", "POST /staff/account/recovery-codes",
						"POST /staff/account/sign-out-everywhere", "POST /staff/stay"),
				rows("ADMIN", "GET /staff/accounts", "POST /staff/accounts", "GET /staff/accounts/{id}",
						"POST /staff/accounts/{id}/roles", "POST /staff/accounts/{id}/link",
						"POST /staff/accounts/{id}/disable", "POST /staff/accounts/{id}/enable",
						"POST /staff/accounts/{id}/second-factor/reset", "GET /staff/audit", "POST /staff/audit/check",
						"GET /staff/hours", "POST /staff/hours", "POST /staff/hours/days",
						"POST /staff/hours/days/{day}/delete"),
				rows(HALF, "GET /staff/second-factor", "POST /staff/second-factor", "GET /staff/second-factor/new",
						"POST /staff/second-factor/new"),
				rows(EVERYBODY, "GET /staff/sign-in", "GET /staff/first-account/{token}",
						"POST /staff/first-account/{token}", "GET /staff/invitation/{token}",
						"POST /staff/invitation/{token}"))
		.flatMap(List::stream)
		.toList();

	private StaffMatrix() {
	}

	private static List<Row> rows(String who, String... addresses) {
		return Arrays.stream(addresses).map((address) -> new Row(address, who)).toList();
	}

	/**
	 * Who may do one thing.
	 *
	 * @param address method and pattern
	 * @param who roles, {@code HALF} or {@code EVERYBODY}
	 */
	record Row(String address, String who) {

		HttpMethod method() {
			return HttpMethod.valueOf(this.address.substring(0, this.address.indexOf(' ')));
		}

		/**
		 * Of nothing that exists: that there is no such thing is told to those only who
		 * may.
		 */
		String path() {
			return this.address.substring(this.address.indexOf(' ') + 1)
				.replace("{id}", "00000000-0000-4000-8000-000000000000")
				.replace("{number}", "9")
				.replaceAll("\\{[a-z]+}", "none");
		}

		Set<Role> roles() {
			return this.who.equals(EVERYBODY) || this.who.equals(HALF) ? EnumSet.allOf(Role.class)
					: EnumSet.copyOf(Arrays.stream(this.who.split(" ")).map(Role::valueOf).toList());
		}

		@Override
		public String toString() {
			return this.address;
		}

	}

}
