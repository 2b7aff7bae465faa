package clinic.backcheck.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
 * fingerprint, so that the whole name is needed.
 */
@Controller
@PreAuthorize(CaseAccess.MAY_SEE)
class SearchController {

	private static final Pattern DATE = Pattern.compile("(\\d{1,2})[ ./-](\\d{1,2})[ ./-](\\d{4})");

	private static final int FEWEST_DIGITS = 7;

	private final WorklistQuery query;

	private final Cases cases;

	private final RowView rows;

	private final Wording wording;

	private final KeyedHash hash;

	private final AuditTrail audit;

	SearchController(WorklistQuery query, Cases cases, RowView rows, Wording wording, KeyedHash hash,
			AuditTrail audit) {
		this.query = query;
		this.cases = cases;
		this.rows = rows;
		this.wording = wording;
		this.hash = hash;
		this.audit = audit;
	}

	@GetMapping("/staff/search")
	ModelAndView ask() {
		return new ModelAndView("worklist/search", "page", new SearchPage("", null, List.of(), List.of()));
	}

	@PostMapping("/staff/search")
	ModelAndView find(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal StaffMember me) {
		String typed = q.strip();
		Say say = this.wording.say();
		if (typed.length() < 2) {
			return new ModelAndView("worklist/search",
					Map.of("page",
							new SearchPage(typed, null, List.of(),
									List.of(new FormError("q", say.text("worklist.search.error"))))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		Optional<Case> named = this.cases.findByReference(typed.toUpperCase(say.locale()));
		if (named.isPresent()) {
			ModelAndView found = new ModelAndView("redirect:/staff/cases/" + named.get().reference());
			found.setStatus(HttpStatus.SEE_OTHER);
			return found;
		}
		By by = by(typed);
		this.audit.record(AuditEvent.of(AuditAction.PERSON_SEARCHED, me.id(), Wire.write(by.key())));
		List<Row> found = this.rows.rows(this.query.found(by.key(), by.hash()), me.id(), this.wording.time());
		return new ModelAndView("worklist/search", "page",
				new SearchPage(typed, say.word("worklist.search.by.", by.key()), found, List.of()));
	}

	private By by(String typed) {
		Optional<LocalDate> date = date(typed);
		if (date.isPresent()) {
			return new By(PersonKey.BORN, PersonKeys.born(date.get(), this.hash));
		}
		String digits = typed.replaceAll("[ ()+./-]", "");
		if (digits.length() >= FEWEST_DIGITS && digits.chars().allMatch(Character::isDigit)) {
			return new By(PersonKey.TELEPHONE, PersonKeys.telephone(typed, this.hash));
		}
		return new By(PersonKey.NAME, PersonKeys.name(typed, this.hash));
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

	private record By(PersonKey key, String hash) {
	}

	/**
	 * What the page shows.
	 *
	 * @param by what was searched for; {@code null} before a search
	 */
	record SearchPage(String typed, @Nullable String by, List<Row> rows, List<FormError> errors) {

		@Override
		public String toString() {
			return "SearchPage[...]";
		}

	}

}
