package clinic.backcheck.questionnaire.journey;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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

	/**
	 * The other sources, some at a time.
	 * @param page the first is 1
	 */
	@GetMapping("/about/sources")
	ModelAndView sources(@RequestParam(defaultValue = "1") int page, Locale locale) {
		List<List<AboutPage.Cited>> pages = page(locale).evidence();
		if (page < 1 || page > pages.size()) {
			throw WebException.notFound();
		}
		return Pages.show("about-sources", new SourcesPage(pages.get(page - 1), page, pages.size()));
	}

	private AboutPage page(Locale locale) {
		Edition edition = this.editions.published();
		String language = Visits.language(locale, edition);
		return new AboutWriter(edition, language, this.writer.words(language)).page();
	}

	/** One page of the sources. */
	record SourcesPage(List<AboutPage.Cited> sources, int number, int of) {

		SourcesPage {
			sources = List.copyOf(sources);
		}

	}

}
