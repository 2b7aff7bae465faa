package clinic.backcheck.questionnaire.journey;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import clinic.backcheck.questionnaire.checks.RecheckLinks;
import clinic.backcheck.questionnaire.checks.Results;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.questionnaire.result.PainCourse;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.web.Languages;
import clinic.backcheck.web.PublicAddress;
import clinic.backcheck.web.QrCode;
import clinic.backcheck.web.WebException;

/**
 * A result to keep: the same on paper and as a file, made anew whenever it is asked for.
 */
@Controller
class KeepController {

	private final Visits visits;

	private final Results results;

	private final RecheckLinks rechecks;

	private final PublicAddress address;

	private final ITemplateEngine templates;

	KeepController(Visits visits, Results results, RecheckLinks rechecks, PublicAddress address,
			ITemplateEngine templates) {
		this.visits = visits;
		this.results = results;
		this.rechecks = rechecks;
		this.address = address;
		this.templates = templates;
	}

	/** To be printed: everything open, in one column. */
	@GetMapping("/result/print")
	ModelAndView print(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale,
			HttpServletRequest request) {
		return show(token, locale, request, (page) -> Pages.show("print", page));
	}

	/** To be saved. All of it speaks the language that the result is shown in. */
	@GetMapping("/result.pdf")
	ModelAndView save(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale,
			HttpServletRequest request) {
		return show(token, locale, request, (page) -> {
			Locale language = Languages.locale(page.result().language());
			request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(language));
			return new ModelAndView("pdf:questionnaire/pdf", "page", page).addObject("file",
					"backcheck-" + page.result().reference() + ".pdf");
		});
	}

	/** The way to the re-check, for the camera of a phone. */
	@GetMapping(path = "/result/recheck.svg", produces = "image/svg+xml")
	@ResponseBody
	String code(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, HttpServletRequest request) {
		return recheck(token, request).map((address) -> QrCode.of(address).svg()).orElseThrow(WebException::notFound);
	}

	/** The pain of all checks in a row, beside what is usual. */
	@GetMapping(path = "/result/course.svg", produces = "image/svg+xml")
	@ResponseBody
	String course(@CookieValue(name = CheckCookie.NAME, defaultValue = "") Token token, Locale locale) {
		ResultPage.Compared compared = this.results.result(token, locale)
			.map(ResultPage::compared)
			.orElseThrow(WebException::notFound);
		PainCourse course = compared.course();
		if (course == null) {
			throw WebException.notFound();
		}
		return this.templates.process("questionnaire/course-file", new Context(locale, Map.of("course", course)));
	}

	private ModelAndView show(Token token, Locale locale, HttpServletRequest request,
			Function<KeepPage, ModelAndView> show) {
		return this.results.result(token, locale)
			.map((result) -> show.apply(KeepPage.of(result, recheck(token, request))))
			.orElseGet(() -> Pages.seeOther(this.visits.standing(token).next()));
	}

	private Optional<String> recheck(Token token, HttpServletRequest request) {
		return this.rechecks.path(token).map((path) -> this.address.of(path, request));
	}

}
