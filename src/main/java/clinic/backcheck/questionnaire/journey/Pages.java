package clinic.backcheck.questionnaire.journey;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a controller of the journey can answer with. */
final class Pages {

	private Pages() {
	}

	/** A page with its view record, which templates know as {@code page}. */
	static ModelAndView show(String template, Object page) {
		return show(template, page, HttpStatus.OK);
	}

	static ModelAndView show(String template, Object page, HttpStatusCode status) {
		ModelAndView shown = new ModelAndView("questionnaire/" + template, "page", page);
		shown.setStatus(status);
		return shown;
	}

	/** The answer to every POST that was taken: go there with GET. */
	static ModelAndView seeOther(String path) {
		RedirectView redirect = new RedirectView(path, true);
		redirect.setStatusCode(HttpStatus.SEE_OTHER);
		redirect.setExposeModelAttributes(false);
		return new ModelAndView(redirect);
	}

}
