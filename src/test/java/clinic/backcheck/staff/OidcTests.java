package clinic.backcheck.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import clinic.backcheck.privacy.KeyedHash;
import clinic.backcheck.staff.audit.SignInAudit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@StaffTest
class OidcTests {

	private static final String PASSWORD = "correct horse battery";

	private static final IdentityProvider PROVIDER = IdentityProvider.start();

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StaffAccounts accounts;

	@Autowired
	private Accounts all;

	@Autowired
	private AccountRepository repository;

	@Autowired
	private InMemoryClientRegistrationRepository registrations;

	@Autowired
	private SignInAudit audit;

	@Autowired
	private KeyedHash hash;

	@Autowired
	private JdbcTemplate database;

	private String email = "";

	private UUID id = new UUID(0, 0);

	@DynamicPropertySource
	static void aProviderIsConfigured(DynamicPropertyRegistry properties) {
		String registration = "spring.security.oauth2.client.registration.clinic.";
		properties.add(registration + "client-id", () -> "backcheck");
		properties.add(registration + "client-secret", () -> "secret");
		properties.add(registration + "client-name", () -> "Willow Lane");
		properties.add(registration + "scope", () -> "openid,email");
		properties.add("spring.security.oauth2.client.provider.clinic.issuer-uri", PROVIDER::issuer);
	}

	@BeforeEach
	void anAccount() {
		this.email = UUID.randomUUID() + "@example.org";
		this.id = this.accounts.demo(this.email, "Lena Voss", Set.of(Role.ADMIN), PASSWORD, StaffBrowser.SECRET);
	}

	@Test
	void theSignInPageOffersIt() throws Exception {
		StaffBrowser lena = new StaffBrowser(this.mvc).open("/staff/sign-in");

		assertThat(lena.page().select("main a[href=/staff/oidc/clinic]").text()).isEqualTo("Sign in with Willow Lane");
		assertThat(lena.open("/staff/oidc/clinic").location()).startsWith(PROVIDER.issuer() + "/authorize?")
			.contains("redirect_uri=http://localhost/staff/oidc/code/clinic");
	}

	@Test
	void whoHasAnAccountIsAskedForTheSecondFactorAndKeepsNothingOfTheProvider() throws Exception {
		StaffBrowser lena = comesBack(Map.of("email", this.email.toUpperCase(Locale.ROOT), "email_verified", true));

		assertThat(lena.location()).isEqualTo("/staff/second-factor");
		assertThat(lena.open("/staff/accounts").location()).isEqualTo("/staff/second-factor");
		lena.passSecondStep();
		assertThat(lena.location()).isEqualTo("/staff/accounts");
		assertThat(lena.open("/staff/accounts").status()).isEqualTo(200);
		assertThat(this.database.queryForList("select principal_name from spring_session where principal_name = ?",
				String.class, this.id.toString()))
			.hasSize(1);
		this.all.disable(this.id, this.all.account(this.id).version());
		assertThat(lena.open("/staff/accounts").location()).isEqualTo("/staff/sign-in");
	}

	@Test
	void whoHasNoActiveAccountOrNoVerifiedAddressIsRefused() throws Exception {
		List<Map<String, Object>> strangers = List.of(Map.of("email", "eve@example.org", "email_verified", true),
				Map.of("email", this.email, "email_verified", false), Map.of("email", this.email), Map.of());
		for (Map<String, Object> claims : strangers) {
			assertThat(comesBack(claims).location()).as(claims.toString()).isEqualTo("/staff/sign-in?no-account");
		}
		this.all.disable(this.id, this.all.account(this.id).version());
		StaffBrowser lena = comesBack(Map.of("email", this.email, "email_verified", true));

		assertThat(lena.open(lena.location()).page().select("[role=alert]").text())
			.contains("There is no account here for whoever signed in there");
		assertThat(lena.open("/staff/accounts").location()).isEqualTo("/staff/sign-in");
	}

	@Test
	void whoCameInIsRecordedByTheAccountWhateverTheProviderCallsThem() throws Exception {
		UUID other = UUID.randomUUID();

		StaffBrowser lena = comesBack(Map.of("sub", other.toString(), "email", this.email, "email_verified", true));
		lena.passSecondStep().open("/staff/accounts").submit("/staff/sign-out");

		assertThat(this.database.queryForList("select what from audit_entry where staff_id = ? order by number",
				String.class, this.id))
			.containsExactly("SIGNED_IN", "SECOND_FACTOR", "SIGNED_OUT");
		assertThat(this.database.queryForList("select what from audit_entry where staff_id = ?", String.class, other))
			.isEmpty();
		assertThat(this.database
			.queryForList("select what from audit_entry where what = 'SIGNED_IN' and staff_id is null", String.class))
			.isEmpty();
	}

	@Test
	void whoIsRefusedIsRecordedAsByAWrongPassword() throws Exception {
		String eve = UUID.randomUUID() + "@Example.org";
		String hashed = this.hash.of("audit sign-in", eve.toLowerCase(Locale.ROOT));

		assertThat(comesBack(Map.of("email", eve, "email_verified", true)).location()).endsWith("?no-account");
		assertThat(failures(hashed)).isEqualTo(1);

		assertThat(new StaffBrowser(this.mvc).givePassword(eve, PASSWORD).location()).endsWith("?failed");
		assertThat(failures(hashed)).as("the same address").isEqualTo(2);
	}

	private int failures(String subject) {
		return this.database
			.queryForList(
					"select number from audit_entry where what = 'SIGN_IN_FAILED' and staff_id is null and subject = ?",
					Long.class, subject)
			.size();
	}

	@Test
	void anAnswerThatWasNotAskedForIsRefused() throws Exception {
		PROVIDER.says("other", Map.of("email", this.email, "email_verified", true));

		StaffBrowser eve = new StaffBrowser(this.mvc).open("/staff/oidc/code/clinic?code=1&state=forged");

		assertThat(eve.location()).isEqualTo("/staff/sign-in?provider");
		assertThat(eve.open("/staff/sign-in?provider").page().title()).startsWith("Error: ");
	}

	@Test
	void whereTheProviderAsksForTwoFactorsThatIsEnough() {
		var request = new MockHttpServletRequest();
		var response = new MockHttpServletResponse();
		var token = OidcIdToken.withTokenValue("t")
			.subject("1")
			.claim("email", this.email)
			.claim("email_verified", true)
			.build();

		new OidcDoor(this.registrations, this.repository, this.audit, true).enter(request, response,
				new OAuth2AuthenticationToken(new DefaultOidcUser(Set.of(), token), Set.of(), "clinic"));

		assertThat(response.getHeader("Location")).isEqualTo("/staff/accounts");
		assertThat(SecurityContextHolder.getContext().getAuthentication()).satisfies((who) -> {
			assertThat(who).isNotNull();
			assertThat(who.getPrincipal()).isEqualTo(new StaffMember(this.id, "Lena Voss", Set.of(Role.ADMIN)));
		});
		SecurityContextHolder.clearContext();
	}

	/** Goes to the provider, signs in there, and comes back. */
	private StaffBrowser comesBack(Map<String, Object> claims) throws Exception {
		StaffBrowser somebody = new StaffBrowser(this.mvc).open("/staff/oidc/clinic");
		var asked = UriComponentsBuilder.fromUriString(somebody.location()).build().getQueryParams();
		PROVIDER.says(UriUtils.decode(String.valueOf(asked.getFirst("nonce")), UTF_8), claims);
		String state = UriUtils.decode(String.valueOf(asked.getFirst("state")), UTF_8);
		return somebody.open("/staff/oidc/code/clinic?code=1&state=" + state);
	}

}
