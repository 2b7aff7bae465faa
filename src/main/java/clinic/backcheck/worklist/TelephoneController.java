package clinic.backcheck.worklist;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.questionnaire.TelephoneChecks;
import clinic.backcheck.staff.StaffMember;

/** Starts a check for somebody who called. */
@Controller
@RequestMapping("/staff/telephone")
@PreAuthorize(CaseAccess.MAY_SEE)
class TelephoneController {

	private final TelephoneChecks checks;

	TelephoneController(TelephoneChecks checks) {
		this.checks = checks;
	}

	@GetMapping
	ModelAndView show() {
		return new ModelAndView("worklist/telephone");
	}

	@PostMapping
	String start(@AuthenticationPrincipal StaffMember me, Locale locale, HttpServletRequest request,
			HttpServletResponse response) {
		return "redirect:" + this.checks.start(me.id(), locale, request, response);
	}

}
