package clinic.backcheck.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.privacy.KeyedHash;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.staff.StaffMember;
import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.web.FormError;
import clinic.backcheck.worklist.WorklistPage.Row;
import clinic.backcheck.worklist.WorklistQuery.PersonKey;

/**
 * Finds cases by reference, name, date of birth or telephone. What was typed is about a
 * person: it comes by POST, goes into no address and no log, and is compared by
 * fingerprint, so that the whole name is needed. Each case that is shown was read.
 */
@Controller
@PreAuthorize(CaseAccess.MAY_SEE)
class SearchController {

	private static final Pattern DATE = Pattern.compile("(\\d{1,2})[ ./-](\\d{1,2})[ ./-](\\d{4})");

	/** With or without what stands before and between the two groups. */
	private static final Pattern REFERENCE = Pattern.compile("(?:BC)?([A-Z0-9]{4})([A-Z0-9]{2,4})");

	private static final int FEWEST_DIGITS = 7;

	private final WorklistQuery query;

	private final Cases cases;

	private final CaseRechecks rechecks;

	private final SentChecks sentChecks;

	private final RowView rows;

	private final Wording wording;

	private final KeyedHash hash;

	private final AuditTrail audit;

	SearchController(WorklistQuery query, Cases cases, CaseRechecks rechecks, SentChecks sentChecks, RowView rows,
			Wording wording, KeyedHash hash, AuditTrail audit) {
		this.rechecks = rechecks;
		this.sentChecks = sentChecks;
		this.query = query;
		this.cases = cases;
		this.rows = rows;
		this.wording = wording;
		this.hash = hash;
		this.audit = audit;
	}

	@GetMapping("/staff/search")
	ModelAndView ask() {
		return new ModelAndView("worklist/search", "page", new SearchPage("", null, List.of(), false, List.of()));
	}

	@PostMapping("/staff/search")
	ModelAndView find(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal StaffMember me) {
		String typed = q.strip();
		Say say = this.wording.say();
		if (typed.length() < 2) {
			return new ModelAndView("worklist/search",
					Map.of("page",
							new SearchPage(typed, null, List.of(), false,
									List.of(new FormError("q", say.text("worklist.search.error"))))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Optional<Case> named = named(typed);
		if (named.isPresent()) {
			return new ModelAndView("redirect:/staff/cases/" + named.get().reference());
		}
		By by = by(typed, say);
		this.audit.record(AuditEvent.of(AuditAction.PERSON_SEARCHED, me.id(), Wire.write(by.key())));
		WorklistQuery.Slice found = this.query.found(by.key(), by.hash());
		List<Row> rows = this.rows.rows(found.lines(), me.id(), this.wording.time());
		// Whoever looks for a person reads what these rows say of them.
		this.audit.recordAll(found.lines()
			.stream()
			.map((line) -> new AuditEvent(AuditAction.CASE_READ, me.id(), line.reference(), "search"))
			.toList());
		return new ModelAndView("worklist/search", "page",
				new SearchPage(typed, by.words(), rows, found.more(), List.of()));
	}

	/** By its reference, or by that of a re-check, which is what the patient has last. */
	private Optional<Case> named(String typed) {
		Matcher parts = REFERENCE.matcher(typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
		if (!parts.matches()) {
			return Optional.empty();
		}
		String reference = "BC-" + parts.group(1) + "-" + parts.group(2);
		return this.cases.findByReference(reference)
			.or(() -> this.sentChecks.checkOf(reference)
				.flatMap(this.rechecks::findByCheckId)
				.flatMap((recheck) -> this.cases.findById(recheck.caseId())));
	}

	private By by(String typed, Say say) {
		Optional<LocalDate> date = date(typed);
		if (date.isPresent()) {
			return new By(PersonKey.BORN, PersonKeys.born(date.get(), this.hash),
					say.text("worklist.search.by.born", this.wording.time().birthday(date.get())));
		}
		String digits = typed.replaceAll("[ ()+./-]", "");
		if (digits.length() >= FEWEST_DIGITS && digits.chars().allMatch(Character::isDigit)) {
			return new By(PersonKey.TELEPHONE, PersonKeys.telephone(typed, this.hash),
					say.text("worklist.search.by.telephone"));
		}
		return new By(PersonKey.NAME, PersonKeys.name(typed, this.hash), say.text("worklist.search.by.name"));
	}

	private static Optional<LocalDate> date(String typed) {
		try {
			Matcher parts = DATE.matcher(typed);
			return parts.matches()
					? Optional.of(LocalDate.of(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)),
							Integer.parseInt(parts.group(1))))
					: Optional.of(LocalDate.parse(typed, DateTimeFormatter.ISO_LOCAL_DATE));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * What was searched by.
	 *
	 * @param words how it was understood
	 */
	private record By(PersonKey key, String hash, String words) {
	}

	/**
	 * What the page shows.
	 *
	 * @param by what was searched for; {@code null} before a search
	 * @param more whether there are more than these
	 */
	record SearchPage(String typed, @Nullable String by, List<Row> rows, boolean more, List<FormError> errors) {

		@Override
		public String toString() {
			return "SearchPage[...]";
		}

	}

}
