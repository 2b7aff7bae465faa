package clinic.backcheck.questionnaire.journey;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.result.ResultWriter;

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
		Edition edition = this.editions.published();
		String language = Visits.language(locale, edition);
		return Pages.show("about", new AboutWriter(edition, language, this.writer.words(language)).page());
	}

}
