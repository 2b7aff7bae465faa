package clinic.backcheck.worklist;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.web.Languages;
import clinic.backcheck.web.WebException;

/** What the patient was shown, as it was frozen. */
@Controller
@PreAuthorize(CaseAccess.MAY_SEE)
class AsSeenController {

	private final CaseDesk desk;

	private final SentChecks sentChecks;

	private final Editions editions;

	private final Wording wording;

	private final RecheckView rechecks;

	AsSeenController(CaseDesk desk, SentChecks sentChecks, Editions editions, Wording wording, RecheckView rechecks) {
		this.desk = desk;
		this.sentChecks = sentChecks;
		this.editions = editions;
		this.wording = wording;
		this.rechecks = rechecks;
	}

	@GetMapping("/staff/cases/{reference}/as-seen")
	ModelAndView show(@PathVariable String reference) {
		return show(reference, this.desk.file(reference).subject().checkId());
	}

	/** The same of a re-check, which is numbered in order of time. */
	@GetMapping("/staff/cases/{reference}/rechecks/{number}")
	ModelAndView recheck(@PathVariable String reference, @PathVariable int number) {
		Case subject = this.desk.file(reference).subject();
		return show(reference, this.rechecks.check(subject, number).orElseThrow(WebException::notFound));
	}

	private ModelAndView show(String reference, UUID checkId) {
		SentCheck check = this.sentChecks.find(checkId).orElseThrow(WebException::gone);
		ResultPage result = this.sentChecks.asSeen(checkId).orElseThrow(WebException::gone);
		Edition edition = this.editions.edition(check.edition());
		CasePage.Marked marked = new AnswersView(edition, this.wording.clinical(edition.number()), this.wording.say(),
				check)
			.marked();
		return new ModelAndView("worklist/as-seen", "page",
				new AsSeenPage(reference, result, Languages.direction(result.language()),
						edition.awaitsReview(result.language()), marked,
						this.sentChecks.asSeenIn(Languages.STAFF, checkId).orElse(null)));
	}

	/**
	 * The result inside a page of the staff.
	 *
	 * @param direction of the patient's language
	 * @param translated whether a machine translated the texts and no clinician has
	 * looked
	 * @param staff the same in the language of the staff; {@code null} where it was
	 * theirs
	 */
	record AsSeenPage(String reference, ResultPage result, String direction, boolean translated,
			CasePage.@Nullable Marked marked, @Nullable ResultPage staff) {
	}

}
