package clinic.backcheck.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.Languages;
import clinic.backcheck.web.PublicAddress;
import clinic.backcheck.web.QrCode;

/** A page to print and hang up: where the check is, in every language. */
@Controller
class PosterController {

	private final Clinic clinic;

	private final Languages languages;

	private final MessageSource messages;

	private final PublicAddress address;

	PosterController(Clinic clinic, Languages languages, MessageSource messages, PublicAddress address) {
		this.clinic = clinic;
		this.languages = languages;
		this.messages = messages;
		this.address = address;
	}

	/**
	 * The poster.
	 * @param first the language that comes first; the clinic's own where there is none of
	 * that name
	 */
	@GetMapping("/staff/poster")
	ModelAndView poster(@RequestParam(defaultValue = "") String first, HttpServletRequest request) {
		List<String> tags = new ArrayList<>(this.languages.tags());
		if (tags.remove(first)) {
			tags.add(0, first);
		}
		String address = this.address.of("/", request);
		return new ModelAndView("staff/poster", "page",
				new PosterPage(address, QrCode.of(address), tags.stream().map(this::line).toList()));
	}

	private Line line(String tag) {
		Locale locale = Languages.locale(tag);
		return new Line(tag, Languages.name(tag), this.messages.getMessage("web.poster.line", null, locale),
				this.messages.getMessage("web.poster.emergency",
						new Object[] { this.clinic.region().emergencyNumber() }, locale));
	}

	/** What the page shows. */
	record PosterPage(String address, QrCode code, List<Line> lines) {

		PosterPage {
			lines = List.copyOf(lines);
		}

	}

	/**
	 * What the poster says in one language.
	 *
	 * @param name of the language, in the language itself
	 */
	record Line(String tag, String name, String text, String emergency) {
	}

}
