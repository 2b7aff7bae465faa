package clinic.backcheck.web;

import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the language of all pages on this device. */
@Controller
class LanguageController {

	private static final Pattern OWN_PATH = Pattern.compile("/|(/[A-Za-z0-9_-]+)+");

	private final Languages languages;

	private final WebCookies cookies;

	LanguageController(Languages languages, WebCookies cookies) {
		this.languages = languages;
		this.cookies = cookies;
	}

	@PostMapping("/language")
	String change(@RequestParam String language, @RequestParam(defaultValue = "/") String back,
			HttpServletRequest request, HttpServletResponse response) {
		if (!this.languages.has(language)) {
			throw WebException.notFound();
		}
		this.cookies.write(request, response, WebCookies.LANGUAGE, language, Duration.ofDays(365));
		return "redirect:" + (OWN_PATH.matcher(back).matches() ? back : "/");
	}

}
