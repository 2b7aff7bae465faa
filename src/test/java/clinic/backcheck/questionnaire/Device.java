package clinic.backcheck.questionnaire;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import clinic.backcheck.web.CheckMark;

/** A patient's device: keeps its cookie and follows one redirect at a time. */
public final class Device {

	private final MockMvc mvc;

	private final List<Cookie> more = new ArrayList<>();

	private @Nullable String token;

	private final Cookie csrfCookie;

	private final String csrf;

	public Device(MockMvc mvc) {
		this.mvc = mvc;
		MockHttpServletResponse help = perform(MockMvcRequestBuilders.get("/help"));
		this.csrfCookie = Objects.requireNonNull(help.getCookie("bc_csrf"));
		this.csrf = parse(help).select("input[name=_csrf]").val();
	}

	/** A device that has started a check. */
	public static Device started(MockMvc mvc) {
		Device device = new Device(mvc);
		device.post("/check");
		return device;
	}

	/** Holds another cookie as well. */
	public Device with(Cookie cookie) {
		this.more.add(cookie);
		return this;
	}

	public @Nullable String token() {
		return this.token;
	}

	/** Holds another token from now on, or none. */
	public void hold(@Nullable String token) {
		this.token = token;
	}

	public Seen get(String path) {
		return ask(MockMvcRequestBuilders.get(path));
	}

	/** Sends a form: names and values in turn. */
	public Seen post(String path, String... fields) {
		MockHttpServletRequestBuilder request = form(path);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return ask(request);
	}

	/** Sends a form and opens the page that it leads to. */
	public Seen submit(String path, String... fields) {
		return get(String.valueOf(post(path, fields).location()));
	}

	/** Answers everything in the least worrying way, up to the list of answers. */
	public Device answerAll() {
		post("/check/signs", "signs", "none");
		post("/check/about-you", "age", "40", "sex", "male", "medicines", "none");
		post("/check/massage-when", "massage-when", "1", "massage-when-unit", "days");
		post("/check/symptoms", "fever", "no-fever", "pain-course", "better");
		return this;
	}

	/** A form of one of our pages, still without its fields. */
	public MockHttpServletRequestBuilder form(String path) {
		MockHttpServletRequestBuilder form = MockMvcRequestBuilders.post(path)
			.cookie(this.csrfCookie)
			.param("_csrf", this.csrf);
		return (this.token != null) ? form.param(CheckMark.FIELD, CheckMark.of(this.token)) : form;
	}

	public Seen ask(MockHttpServletRequestBuilder request) {
		if (this.token != null) {
			request.cookie(new Cookie("bc_check", this.token));
		}
		this.more.forEach(request::cookie);
		MockHttpServletResponse response = perform(request);
		Cookie cookie = response.getCookie("bc_check");
		if (cookie != null) {
			this.token = (cookie.getMaxAge() == 0) ? null : cookie.getValue();
		}
		String set = response.getHeaders("Set-Cookie")
			.stream()
			.filter((it) -> it.startsWith("bc_check"))
			.findFirst()
			.orElse("");
		return new Seen(response.getStatus(), response.getHeader("Location"), set, parse(response));
	}

	private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
		try {
			return this.mvc.perform(request).andReturn().getResponse();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Document parse(MockHttpServletResponse response) {
		try {
			return Jsoup.parse(response.getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What came back. */
	public record Seen(int status, @Nullable String location, String cookie, Document page) {

		public String heading() {
			return this.page.select("main h1").text();
		}

		/** What people read on the page itself. */
		public String text() {
			return this.page.select("main").text();
		}

	}

}
