package clinic.backcheck.web;

import java.util.regex.Pattern;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the language of all pages on this device. */
@Controller
class LanguageController {

	private static final Pattern OWN_PATH = Pattern.compile("/|(/[A-Za-z0-9_-]+)+");

	private final Languages languages;

	LanguageController(Languages languages) {
		this.languages = languages;
	}

	/** The way back; {@link LanguageSwitch} remembers the language. */
	@PostMapping("/language")
	String change(@RequestParam String language, @RequestParam(defaultValue = "/") String back) {
		if (!this.languages.has(language)) {
			throw WebException.notFound();
		}
		return "redirect:" + (OWN_PATH.matcher(back).matches() ? back : "/");
	}

}
