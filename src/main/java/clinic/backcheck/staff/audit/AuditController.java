package clinic.backcheck.staff.audit;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.staff.StaffMember;

/** The audit trail, for administrators. Looking at it is recorded too. */
@Controller
class AuditController {

	private final AuditTrail trail;

	private final AuditCheck check;

	private final AuditView view;

	AuditController(AuditTrail trail, AuditCheck check, AuditView view) {
		this.trail = trail;
		this.check = check;
		this.view = view;
	}

	@GetMapping("/staff/audit")
	ModelAndView show(@RequestParam Map<String, String> given, @AuthenticationPrincipal StaffMember me) {
		this.trail.record(AuditEvent.of(AuditAction.AUDIT_READ, me.id(), null));
		return page(this.view.page(given, null));
	}

	@PostMapping("/staff/audit/check")
	ModelAndView check(@AuthenticationPrincipal StaffMember me) {
		AuditReport report = this.check.run();
		this.trail.record(AuditEvent.of(AuditAction.AUDIT_CHECKED, me.id(), report.intact() ? "intact" : "broken"));
		return page(this.view.page(Map.of(), this.view.checked(report)));
	}

	private static ModelAndView page(AuditPage page) {
		ModelAndView view = new ModelAndView("staff/audit", "page", page);
		view.setStatus(page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

}
