package clinic.backcheck.questionnaire.journey;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.web.CheckMark;

import static org.assertj.core.api.Assertions.assertThat;

/** What went wrong is said, with what to do and whom to call, and nothing is lost. */
@JourneyTest
class EdgeTests {

	private static final String LOST = "We cannot find your check on this device";

	private static final String OVER = "Your check is no longer kept";

	private static final String OTHER = "This page belongs to another check";

	private static final String FINISHED = "This check is finished";

	private static final String COOKIES = "Your browser did not keep our cookie";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	private Device device;

	@BeforeEach
	void device() {
		this.clock.set(MovableClock.MONDAY);
		this.device = new Device(this.mvc);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/check/signs", "/check/stop", "/check/answers", "/check/send", "/check/another-way",
			"/result", "/result/print", "/check/nowhere" })
	void aLostCookieAndACheckThatIsOverAreTwoThings(String path) {
		says(this.device.get(path), 404, LOST);
		for (String token : new String[] { "forged", "x".repeat(5000) }) {
			this.device.hold(token);
			says(this.device.get(path), 410, OVER);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/check/signs", "/check/submit", "/check/send", "/check/stop", "/check/another-way" })
	void whatIsSentWithoutACheckSaysSoAsWell(String path) {
		says(this.device.post(path, "signs", "none"), 404, LOST);
		this.device.hold("forged");
		says(this.device.post(path, "signs", "none"), 410, OVER);
	}

	@Test
	void aCheckThatHasExpiredSaysWhy() {
		this.device.post("/check");
		this.clock.pass(Duration.ofHours(25));

		Seen over = this.device.post("/check/signs", "signs", "none");

		says(over, 410, OVER);
		assertThat(over.text()).contains("after a day without an answer");
	}

	@Test
	void aBrowserThatRefusesTheCookieIsToldApartFromOneThatLostIt() {
		String first = String.valueOf(this.device.post("/check").location());
		assertThat(this.device.get(first).location()).isEqualTo("/check/signs");

		this.device.hold(null);

		says(this.device.get(first), 403, COOKIES);
		says(this.device.ask(MockMvcRequestBuilders.post("/check").param("_csrf", "from the page")), 403, COOKIES);
		says(this.device.get("/check/signs"), 404, LOST);
	}

	@Test
	void whatIsSentFromATabOfAnEarlierCheckIsNotWrittenIntoThisOne() {
		this.device.post("/check");
		String earlier = mark(this.device.get("/check/signs"));
		this.device.post("/check", "again", "anew");
		String now = mark(this.device.get("/check/signs"));

		assertThat(earlier).isNotEmpty().isNotEqualTo(now);
		for (String path : new String[] { "/check/signs", "/check/delete", "/check/submit", "/check/send",
				"/check/stop", "/check/another-way" }) {
			Seen refused = earlier(path, earlier, "signs", "none");

			says(refused, 409, OTHER);
			assertThat(refused.page().select("main .govuk-button").get(0).attr("href")).isEqualTo("/check/again");
		}
		assertThat(this.device.get("/check/signs").page().select("input[checked]")).isEmpty();
		assertThat(this.device.get("/check/again").status()).isEqualTo(200);
	}

	@Test
	void startingAnewFromATabOfAnEarlierCheckAsksAgain() {
		this.device.post("/check");
		String earlier = mark(this.device.get("/"));
		this.device.post("/check", "again", "anew");
		String token = this.device.token();

		assertThat(earlier("/check", earlier, "again", "anew").location()).isEqualTo("/check/again");
		assertThat(this.device.token()).isEqualTo(token);
		assertThat(this.device.get("/check/signs").status()).isEqualTo(200);
	}

	@Test
	void aFormWithoutTheMarkIsNotOneOfOurs() {
		this.device.post("/check");

		says(earlier("/check/signs", "", "signs", "none"), 409, OTHER);
	}

	@Test
	void theMarkFindsNothing() {
		this.device.post("/check");
		String token = String.valueOf(this.device.token());
		String mark = mark(this.device.get("/check/signs"));

		assertThat(mark).hasSize(12);
		assertThat(token).doesNotContain(mark);
		this.device.hold(mark);
		says(this.device.get("/check/signs"), 410, OVER);
	}

	@Test
	void whatIsSentAfterTheCheckWasFinishedInAnotherTabChangesNothing() {
		this.device.post("/check");
		this.device.answerAll().post("/check/submit");
		String result = this.device.get("/result").text();

		for (String path : new String[] { "/check/signs", "/check/stop", "/check/another-way" }) {
			Seen refused = this.device.post(path, "signs", "chest", "action", "go-on");

			says(refused, 409, FINISHED);
			assertThat(refused.page().select("main .govuk-button").get(0).attr("href")).isEqualTo("/result");
		}
		assertThat(this.device.get("/result").text()).isEqualTo(result);
		assertThat(this.device.post("/check/submit").location()).isEqualTo("/result");
		assertThat(this.device.get("/check/again").location()).isEqualTo("/result");
	}

	@Test
	void ofTwoTabsOfOnePageTheLaterStands() {
		this.device.post("/check");
		this.device.post("/check/signs", "signs", "chest");
		this.device.post("/check/signs", "signs", "none");

		assertThat(this.device.get("/check/signs").page().select("input[checked]").eachAttr("value"))
			.containsExactly("none");
	}

	@Test
	void goingBackNeverShowsWhatIsNoLongerSo() throws Exception {
		this.device.post("/check");
		this.device.answerAll();
		Set<String> keeping = new TreeSet<>();
		for (String path : new String[] { "/", "/check/signs", "/check/answers", "/check/send", "/check/nowhere" }) {
			keeping.add(String.valueOf(this.mvc
				.perform(MockMvcRequestBuilders.get(path)
					.cookie(new Cookie("bc_check", String.valueOf(this.device.token()))))
				.andReturn()
				.getResponse()
				.getHeader("Cache-Control")));
		}
		assertThat(keeping).hasSize(1).allSatisfy((header) -> assertThat(header).contains("no-store"));

		this.device.post("/check/submit");
		assertThat(this.device.get("/check/signs").location()).isEqualTo("/result");
		this.device.post("/check/delete");
		says(this.device.get("/check/signs"), 404, LOST);
		assertThat(this.device.submit("/check/delete").heading()).isEqualTo("Your answers are deleted");
	}

	private Seen earlier(String path, String mark, String... fields) {
		Device tab = new Device(this.mvc);
		MockHttpServletRequestBuilder form = tab.form(path).param(CheckMark.FIELD, mark);
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		tab.hold(this.device.token());
		return tab.ask(form);
	}

	private static String mark(Seen seen) {
		return seen.page().select("main input[name=" + CheckMark.FIELD + "]").attr("value");
	}

	private static void says(Seen seen, int status, String title) {
		assertThat(seen.status()).isEqualTo(status);
		assertThat(seen.heading()).isEqualTo(title);
		assertThat(seen.page().select(".bc-header a[href=tel:999]")).hasSize(1);
		assertThat(seen.page().select("main a[href=tel:999]")).isNotEmpty();
		assertThat(seen.page().select("main a[href=tel:+441632960147]")).isNotEmpty();
		assertThat(seen.page().select("main .govuk-button").get(0).attr("href")).startsWith("/");
	}

}
