package clinic.backcheck.staff;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import clinic.backcheck.support.Authenticator;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Somebody at a browser: keeps cookies and sends the token of the last page. */
final class StaffBrowser {

	/** What the phones of all members know who are ready to sign in. */
	static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

	static final String CODE = "/staff/second-factor";

	private final MockMvc mvc;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	private String token = "";

	private String address = "192.0.2.1";

	private MockHttpServletResponse last = new MockHttpServletResponse();

	StaffBrowser(MockMvc mvc) {
		this.mvc = mvc;
	}

	StaffBrowser at(String address) {
		this.address = address;
		return this;
	}

	StaffBrowser open(String path) throws Exception {
		return send(get(path));
	}

	/** Sends a form: names and values by turns. */
	StaffBrowser submit(String path, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = post(path).param("_csrf", this.token);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return send(request);
	}

	/** Both steps. */
	StaffBrowser signIn(String email, String password) throws Exception {
		return givePassword(email, password).passSecondStep();
	}

	/** With a code that was not used before, if a code is asked for. */
	StaffBrowser passSecondStep() throws Exception {
		// First the one that stays good longest: the last one may be over on its way.
		for (int drift : new int[] { 0, 1, -1 }) {
			if (location().equals(CODE)) {
				giveCode(Authenticator.code(SECRET, Authenticator.now() + drift));
			}
		}
		return this;
	}

	/** The second step; where the code is wrong, the page stays. */
	StaffBrowser giveCode(String code) throws Exception {
		open(CODE).submit(CODE, "code", code);
		if (status() == 422) {
			this.last.setHeader("Location", CODE);
		}
		return this;
	}

	/** The first step only. */
	StaffBrowser givePassword(String email, String password) throws Exception {
		return open("/staff/sign-in").submit("/staff/sign-in", "email", email, "password", password);
	}

	int status() {
		return this.last.getStatus();
	}

	String location() {
		return String.valueOf(this.last.getHeader("Location"));
	}

	Document page() throws Exception {
		return Jsoup.parse(this.last.getContentAsString());
	}

	Map<String, Cookie> cookies() {
		return this.cookies;
	}

	private StaffBrowser send(MockHttpServletRequestBuilder request) throws Exception {
		if (!this.cookies.isEmpty()) {
			request.cookie(this.cookies.values().toArray(Cookie[]::new));
		}
		this.last = this.mvc.perform(request.with((sent) -> {
			sent.setRemoteAddr(this.address);
			return sent;
		})).andReturn().getResponse();
		for (Cookie cookie : this.last.getCookies()) {
			if (cookie.getMaxAge() == 0) {
				this.cookies.remove(cookie.getName());
			}
			else {
				this.cookies.put(cookie.getName(), cookie);
			}
		}
		String found = page().select("input[name=_csrf]").attr("value");
		this.token = found.isEmpty() ? this.token : found;
		return this;
	}

}
