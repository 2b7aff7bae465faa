package clinic.backcheck.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.catalogue.Editions;
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
		Case subject = this.desk.file(reference).subject();
		ResultPage result = this.sentChecks.asSeen(subject.checkId()).orElseThrow(WebException::gone);
		return new ModelAndView("worklist/as-seen", "page", page(subject, result, marked(subject),
				this.sentChecks.asSeenIn(Languages.STAFF, subject.checkId()).orElse(null)));
	}

	private CasePage.@Nullable Marked marked(Case subject) {
		return this.sentChecks.find(subject.checkId())
			.map((check) -> new AnswersView(this.editions.edition(subject.edition()),
					this.wording.clinical(subject.edition()), this.wording.say(), check)
				.marked())
			.orElse(null);
	}

	/** The same of a re-check, which is numbered in order of time. */
	@GetMapping("/staff/cases/{reference}/rechecks/{number}")
	ModelAndView recheck(@PathVariable String reference, @PathVariable int number) {
		Case subject = this.desk.file(reference).subject();
		ResultPage result = this.rechecks.asSeen(subject, number).orElseThrow(WebException::gone);
		return new ModelAndView("worklist/as-seen", "page", page(subject, result, null, null));
	}

	private AsSeenPage page(Case subject, ResultPage result, CasePage.@Nullable Marked marked,
			@Nullable ResultPage staff) {
		return new AsSeenPage(subject.reference(), result, Languages.direction(result.language()),
				this.editions.edition(subject.edition()).awaitsReview(result.language()), marked, staff);
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
