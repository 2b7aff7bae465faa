package clinic.backcheck.questionnaire.journey;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.web.WebException;

/** Where the advice comes from: what was read, and what became of it. */
@Controller
class AboutController {

	private final Editions editions;

	private final ResultWriter writer;

	AboutController(Editions editions, ResultWriter writer) {
		this.editions = editions;
		this.writer = writer;
	}

	@GetMapping("/about")
	ModelAndView about(Locale locale) {
		return Pages.show("about", page(locale));
	}

	/** One section of the two documents. */
	@GetMapping("/about/{name}")
	ModelAndView section(@PathVariable String name, Locale locale) {
		return Pages.show("about-section",
				page(locale).sections()
					.stream()
					.filter((section) -> section.name().equals(name))
					.findFirst()
					.orElseThrow(WebException::notFound));
	}

	@GetMapping("/about/sources")
	ModelAndView sources(Locale locale) {
		return Pages.show("about-sources", page(locale).evidence());
	}

	private AboutPage page(Locale locale) {
		Edition edition = this.editions.published();
		String language = Visits.language(locale, edition);
		return new AboutWriter(edition, language, this.writer.words(language)).page();
	}

}
