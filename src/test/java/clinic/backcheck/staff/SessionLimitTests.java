package clinic.backcheck.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

import clinic.backcheck.web.StaffSession;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person does keeps a session alive, what an open page does by itself does not.
 */
class SessionLimitTests {

	private final MockHttpSession session = new MockHttpSession();

	private final Instant begun = Instant.ofEpochMilli(this.session.getCreationTime());

	@Test
	void anOpenPageKeepsNoSessionAlive() throws Exception {
		send("GET", "/staff", 10);
		for (int minute = 11; minute < 40; minute++) {
			send("GET", "/staff/news", minute);
			send("POST", "/staff/cases/BC-7F3K-92/looking", minute);
			assertThat(this.session.isInvalid()).as("minute " + minute).isFalse();
		}

		send("GET", "/staff/news", 40);
		assertThat(this.session.isInvalid()).isTrue();
	}

	@Test
	void aPersonKeepsItAliveUntilTheLimit() throws Exception {
		for (int minute = 0; minute < 12 * 60; minute += 29) {
			send("POST", "/staff/cases/BC-7F3K-92/note", minute);
			assertThat(this.session.isInvalid()).as("minute " + minute).isFalse();
		}

		send("GET", "/staff", 12 * 60);
		assertThat(this.session.isInvalid()).isTrue();
	}

	@Test
	void aSessionThatNobodyUsedYetEndsAsWell() throws Exception {
		send("GET", "/staff/news", 29);
		assertThat(this.session.isInvalid()).isFalse();

		send("GET", "/staff", 30);
		assertThat(this.session.isInvalid()).isTrue();
	}

	@Test
	void whoeverTypesIsThere() throws Exception {
		for (int minute = 0; minute < 60; minute++) {
			send("POST", "/staff/stay", minute);
			assertThat(this.session.isInvalid()).as("minute " + minute).isFalse();
		}
	}

	@Test
	void aPageHearsHowLongItsSessionLives() throws Exception {
		assertThat(send("GET", "/staff", 10).getAttribute(StaffSession.class.getName()))
			.isEqualTo(new StaffSession(Duration.ofMinutes(30), this.begun.plus(Duration.ofHours(12))));
		assertThat(send("GET", "/staff", 50).getAttribute(StaffSession.class.getName())).isNull();
	}

	private MockHttpServletRequest send(String method, String path, int minute) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setSession(this.session);
		Clock clock = Clock.fixed(this.begun.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC);
		new SessionLimit(Duration.ofHours(12), Duration.ofMinutes(30), clock).doFilter(request,
				new MockHttpServletResponse(), new MockFilterChain());
		return request;
	}

}
