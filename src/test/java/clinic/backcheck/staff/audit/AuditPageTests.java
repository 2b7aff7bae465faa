package clinic.backcheck.staff.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.StaffMember;
import clinic.backcheck.staff.StaffTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@StaffTest
class AuditPageTests {

	private static final UUID ADMIN = UUID.fromString("33333333-3333-4333-8333-333333333333");

	private static final UUID LENA = UUID.fromString("22222222-2222-4222-8222-222222222222");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private AuditTrail trail;

	@Autowired
	private AuditSeal seal;

	@Autowired
	private AuditLedger ledger;

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void empty() {
		this.jdbc.sql("set referential_integrity false").update();
		this.jdbc.sql("update audit_head set number = null, hash = null, seal = null").update();
		this.jdbc.sql("delete from audit_entry").update();
		this.jdbc.sql("set referential_integrity true").update();
		this.ledger.ends().forEach((end) -> this.ledger.move(end.head().sealed(this.seal)));
	}

	@Test
	void entriesAreShownInWordsTheNewestFirst() throws Exception {
		record(AuditAction.CASE_READ, "BC-7F3K-92", "as-seen");
		record(AuditAction.SIGN_IN_FAILED, "0123456789abcdef", null);

		Document page = page(get("/staff/audit"), 200);

		assertThat(page.select("tbody th").eachText()).containsExactly("Audit opened", "Sign-in failed",
				"Case opened or found");
		assertThat(page.select("tbody tr:eq(2) td").eachText()).contains("Unknown account", "BC-7F3K-92", "as-seen",
				"127.0.0.1");
		assertThat(page.select("tbody tr:eq(1) td").eachText()).contains("#01234567");
	}

	@Test
	void filtersShowWhatTheySay() throws Exception {
		record(AuditAction.CASE_READ, "BC-7F3K-92", "case");
		record(AuditAction.CASE_CHANGED, "BC-2M9T-08", "claim");

		assertThat(whats("/staff/audit?reference=bc-7f3k-92")).containsExactly("Case opened or found");
		assertThat(whats("/staff/audit?what=CASE_CHANGED")).containsExactly("Case changed");
		assertThat(whats("/staff/audit?who=" + LENA)).containsExactly("Case changed", "Case opened or found");
		assertThat(whats("/staff/audit?from=2199-01-01")).isEmpty();
		assertThat(whats("/staff/audit?to=2000-01-01")).isEmpty();
		assertThat(whats("/staff/audit?from=2000-01-01&to=2199-01-01&who=" + LENA)).hasSize(2);
	}

	@Test
	void whatCannotBeReadIsNamedAndKept() throws Exception {
		Document page = page(get("/staff/audit").param("reference", "Rosa Marlow")
			.param("from", "soon")
			.param("who", "x")
			.param("what", "x")
			.param("before", "x"), 422);

		assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#who", "#what",
				"#reference", "#from", "#main");
		assertThat(page.select("#reference").val()).isEqualTo("Rosa Marlow");
		assertThat(page.select("tbody tr")).isEmpty();
	}

	@Test
	void pagesShowEveryEntryOnce() throws Exception {
		for (int i = 0; i < AuditQuery.PAGE + 5; i++) {
			record(AuditAction.CASE_READ, "BC-7F3K-92", "case");
		}
		Document first = page(get("/staff/audit?what=CASE_READ"), 200);
		Document second = page(get(first.select("a[rel=next]").attr("href")), 200);

		List<String> seen = new ArrayList<>(first.select("tbody td:last-child").eachText());
		seen.addAll(second.select("tbody td:last-child").eachText());
		assertThat(seen).hasSize(AuditQuery.PAGE + 5).doesNotHaveDuplicates();
		assertThat(second.select("a[rel=next]")).isEmpty();
	}

	@Test
	void checkingSaysHowManyEntriesHoldOrWhichDoesNot() throws Exception {
		record(AuditAction.CASE_READ, "BC-7F3K-92", "case");
		record(AuditAction.CASE_READ, "BC-7F3K-92", "case");
		Document holds = page(post("/staff/audit/check").with(csrf()), 200);
		assertThat(holds.select("#result h2").text()).isEqualTo("Nothing was altered");
		assertThat(holds.select("#result p").text()).startsWith("2 entries were checked in ");

		alterTheSecond();

		Document broken = page(post("/staff/audit/check").with(csrf()), 200);
		assertThat(broken.select("#result h2").text()).isEqualTo("! The audit trail does not hold");
		assertThat(broken.select("#result b").text())
			.isEqualTo("Lane " + lane() + ", entry 2: it is not as it was written.");
		assertThat(broken.select("tbody tr:eq(0) td").eachText()).contains("broken");
	}

	@Test
	void anEntryThatSaysWhatNobodyCanDoIsShownAndFound() throws Exception {
		record(AuditAction.CASE_READ, "BC-7F3K-92", "case");
		this.jdbc.sql("update audit_entry set what = 'LOOKED_AWAY' where lane = :lane").param("lane", lane()).update();

		assertThat(whats("/staff/audit?reference=BC-7F3K-92")).containsExactly("LOOKED_AWAY");
		Document broken = page(post("/staff/audit/check").with(csrf()), 200);
		assertThat(broken.select("#result h2").text()).isEqualTo("! The audit trail does not hold");
	}

	@Test
	void theCommandVerifiesTheSameTrail() throws Exception {
		record(AuditAction.CASE_READ, "BC-7F3K-92", "case");
		record(AuditAction.CASE_READ, "BC-7F3K-92", "case");
		assertThat(command()).isZero();

		alterTheSecond();
		assertThat(command()).isEqualTo(1);
	}

	private int command() throws SQLException {
		try (Connection connection = this.database.getConnection()) {
			String[] args = { "--backcheck.audit.verify",
					"--spring.datasource.url=" + connection.getMetaData().getURL(),
					"--spring.datasource.username=" + connection.getMetaData().getUserName() };
			assertThat(AuditCommand.asked(args)).isTrue();
			return AuditCommand.run(args);
		}
	}

	private void alterTheSecond() {
		this.jdbc.sql("update audit_entry set detail = 'x' where lane = :lane and number = 2")
			.param("lane", lane())
			.update();
	}

	private static int lane() {
		return Math.floorMod(LENA.hashCode(), AuditTrail.LANES);
	}

	private void record(AuditAction what, String subject, @Nullable String detail) {
		this.trail.record(new AuditEvent(what, LENA, subject, detail));
	}

	private List<String> whats(String path) throws Exception {
		return page(get(path), 200).select("tbody th").eachText();
	}

	private Document page(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
		StaffMember admin = new StaffMember(ADMIN, "Ada", Set.of(Role.ADMIN));
		var response = this.mvc
			.perform(
					request.with(SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken
						.authenticated(admin, null, Set.of(new SimpleGrantedAuthority("ROLE_ADMIN"))))))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(status);
		return Jsoup.parse(response.getContentAsString());
	}

}
