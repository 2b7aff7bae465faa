package clinic.backcheck.worklist;

import java.util.Map;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.StaffDirectory;
import clinic.backcheck.staff.StaffMember;
import clinic.backcheck.worklist.CaseFormReader.Reading;

/** One case, and what staff do with it. */
@Controller
@RequestMapping("/staff/cases/{reference}")
@PreAuthorize(CaseAccess.MAY_SEE)
class CaseController {

	private final CaseDesk desk;

	private final CaseView view;

	private final ConflictView conflicts;

	private final StaffDirectory staff;

	private final Wording wording;

	CaseController(CaseDesk desk, CaseView view, ConflictView conflicts, StaffDirectory staff, Wording wording) {
		this.desk = desk;
		this.view = view;
		this.conflicts = conflicts;
		this.staff = staff;
		this.wording = wording;
	}

	@GetMapping
	ModelAndView show(@PathVariable String reference, @AuthenticationPrincipal StaffMember me) {
		this.desk.open(reference, me.id());
		return page(reference, me, CaseForm.EMPTY, HttpStatus.OK);
	}

	/** The same on paper, to be kept elsewhere. */
	@GetMapping("/case.pdf")
	ModelAndView pdf(@PathVariable String reference, @AuthenticationPrincipal StaffMember me) {
		return new ModelAndView("pdf:worklist/case-pdf", Map.of("page", this.view.kept(this.desk.file(reference), me),
				"made", this.view.made(me), "file", "BackCheck-" + reference + ".pdf"));
	}

	@PostMapping("/claim")
	ModelAndView claim(@PathVariable String reference, @RequestParam Map<String, String> sent,
			@AuthenticationPrincipal StaffMember me) {
		return act(reference, me, CaseForm.of("claim", sent), new CaseAction.Claim());
	}

	@PostMapping("/release")
	ModelAndView release(@PathVariable String reference, @RequestParam Map<String, String> sent,
			@AuthenticationPrincipal StaffMember me) {
		return act(reference, me, CaseForm.of("release", sent), new CaseAction.Release());
	}

	@PostMapping("/note")
	ModelAndView note(@PathVariable String reference, @RequestParam Map<String, String> sent,
			@AuthenticationPrincipal StaffMember me) {
		return act(reference, me, CaseForm.of("note", sent), CaseFormReader::note);
	}

	@PostMapping("/contact")
	ModelAndView contact(@PathVariable String reference, @RequestParam Map<String, String> sent,
			@AuthenticationPrincipal StaffMember me) {
		return act(reference, me, CaseForm.of("contact", sent), CaseFormReader::contact);
	}

	@PostMapping("/hand-over")
	ModelAndView handOver(@PathVariable String reference, @RequestParam Map<String, String> sent,
			@AuthenticationPrincipal StaffMember me) {
		return act(reference, me, CaseForm.of("hand-over", sent),
				(reader, form) -> reader.handOver(form, this.staff.colleagues().keySet()));
	}

	@PostMapping("/close")
	ModelAndView close(@PathVariable String reference, @RequestParam Map<String, String> sent,
			@AuthenticationPrincipal StaffMember me) {
		boolean decides = me.is(Role.CLINICIAN);
		CaseForm form = CaseForm.of("close", sent);
		return act(reference, me, decides ? form : form.without("grade"), (reader, it) -> reader.close(it, decides));
	}

	@PostMapping("/override")
	@PreAuthorize(CaseAccess.MAY_DECIDE)
	ModelAndView override(@PathVariable String reference, @RequestParam Map<String, String> sent,
			@AuthenticationPrincipal StaffMember me) {
		return act(reference, me, CaseForm.of("override", sent), CaseFormReader::override);
	}

	@PostMapping("/agree")
	@PreAuthorize(CaseAccess.MAY_DECIDE)
	ModelAndView agree(@PathVariable String reference, @RequestParam Map<String, String> sent,
			@AuthenticationPrincipal StaffMember me) {
		return act(reference, me, CaseForm.of("agree", sent), CaseFormReader::agree);
	}

	@PostMapping("/keep-level")
	@PreAuthorize(CaseAccess.MAY_DECIDE)
	ModelAndView keepLevel(@PathVariable String reference, @RequestParam Map<String, String> sent,
			@AuthenticationPrincipal StaffMember me) {
		return act(reference, me, CaseForm.of("keep-level", sent), CaseFormReader::keepLevel);
	}

	private ModelAndView act(String reference, StaffMember me, CaseForm form,
			BiFunction<CaseFormReader, CaseForm, Reading> read) {
		Reading reading = read.apply(this.wording.reader(), form);
		if (reading instanceof CaseFormReader.Refused refused) {
			return page(reference, me, refused.form(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return act(reference, me, form, ((CaseFormReader.Read) reading).action());
	}

	private ModelAndView act(String reference, StaffMember me, CaseForm form, CaseAction action) {
		try {
			this.desk.act(reference, form.seen(), me.id(), action);
		}
		catch (ConcurrencyFailureException ex) {
			return conflict(reference, me, form, null);
		}
		catch (CaseMoveRefused ex) {
			return conflict(reference, me, form, ex);
		}
		return new ModelAndView("redirect:/staff/cases/{reference}");
	}

	private ModelAndView conflict(String reference, StaffMember me, CaseForm form, @Nullable CaseMoveRefused refused) {
		return new ModelAndView("worklist/conflict",
				Map.of("page", this.conflicts.page(this.desk.file(reference), me.id(), form, refused)),
				HttpStatus.CONFLICT);
	}

	private ModelAndView page(String reference, StaffMember me, CaseForm form, HttpStatusCode status) {
		return new ModelAndView("worklist/case", Map.of("page", this.view.page(this.desk.file(reference), me, form)),
				status);
	}

}
