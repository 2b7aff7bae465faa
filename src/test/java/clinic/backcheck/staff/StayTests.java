package clinic.backcheck.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.questionnaire.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever works on one page for long stays signed in, and is told before that ends. */
@StaffTest
class StayTests {

	private static final String PASSWORD = "correct horse battery";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StaffAccounts accounts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MovableClock clock;

	private StaffBrowser lena;

	@BeforeEach
	void somebodySignedIn() throws Exception {
		this.clock.set(Clock.systemUTC().instant());
		this.database.update("delete from throttled_try");
		String email = UUID.randomUUID() + "@example.org";
		UUID unused = this.accounts.demo(email, "Lena Voss", Set.of(Role.ADMIN), PASSWORD, StaffBrowser.SECRET);
		this.lena = new StaffBrowser(this.mvc).signIn(email, PASSWORD).open("/staff/hours");
	}

	@Test
	void aPageOnWhichSomebodyTypesForAnHourCanStillBeSent() throws Exception {
		for (int times = 0; times < 3; times++) {
			this.clock.pass(Duration.ofMinutes(20));
			assertThat(this.lena.submit("/staff/stay").status()).isEqualTo(204);
		}
		this.clock.pass(Duration.ofMinutes(29));

		assertThat(this.lena.submit("/staff/hours", "SUNDAY", "from ten").status()).isEqualTo(422);
	}

	@Test
	void onceItIsOverNothingProlongsIt() throws Exception {
		this.clock.pass(Duration.ofMinutes(31));

		assertThat(this.lena.submit("/staff/stay").status()).isEqualTo(403);
		assertThat(this.lena.open("/staff/hours").location()).isEqualTo("/staff/sign-in");
		assertThat(this.lena.open("/staff/sign-in?over").page().select("[role=status]").text())
			.startsWith("You were signed out because nobody used the page");
	}

	@Test
	void thePageKnowsWhenToAskAndWhenItEnds() throws Exception {
		this.clock.pass(Duration.ofMinutes(20));
		Document page = this.lena.open("/staff/hours").page();

		Element dialog = page.expectFirst("dialog#stay");
		assertThat(dialog.attr("data-after")).isEqualTo("1620");
		assertThat(dialog.attr("data-left")).isEqualTo("180");
		assertThat(Integer.parseInt(dialog.attr("data-lasts"))).isBetween(41_900, 42_060);
		assertThat(dialog.text()).contains("Are you still there?", "within 3 minutes", "Stay signed in");
		assertThat(dialog.select("form[method=post][action=/staff/stay] input[name=_csrf]")).hasSize(1);
		assertThat(page.select("#session[role=status]").text()).isEmpty();
		assertThat(page.expectFirst("template#session-limit").html())
			.containsPattern("signed out at \\d+(:\\d\\d)?[ap]m");
		assertThat(new StaffBrowser(this.mvc).open("/staff/sign-in").page().select("dialog")).isEmpty();
	}

	/** Put in the place of the application's clock. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Surroundings {

		@Bean
		@Primary
		MovableClock movableClock() {
			return new MovableClock();
		}

	}

}
