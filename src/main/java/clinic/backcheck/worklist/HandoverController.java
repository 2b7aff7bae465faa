package clinic.backcheck.worklist;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.staff.StaffMember;
import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;

/** The sheet for the next shift, to be printed. */
@Controller
@PreAuthorize(CaseAccess.MAY_SEE)
class HandoverController {

	private final HandoverView view;

	private final AuditTrail audit;

	HandoverController(HandoverView view, AuditTrail audit) {
		this.view = view;
		this.audit = audit;
	}

	@GetMapping("/staff/handover")
	ModelAndView show(@AuthenticationPrincipal StaffMember me) {
		this.audit.record(AuditEvent.of(AuditAction.EXPORTED, me.id(), "handover"));
		return new ModelAndView("worklist/handover", "page", this.view.page(me.id()));
	}

}
