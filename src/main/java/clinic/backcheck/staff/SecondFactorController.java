package clinic.backcheck.staff;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.staff.factor.SecondFactors.Outcome;
import clinic.backcheck.web.FormError;

/** The second step of a sign-in: the code of the app, or a recovery code. */
@Controller
@RequestMapping(StaffSecurity.SECOND_FACTOR)
class SecondFactorController {

	private final SecondSteps steps;

	private final MessageSource messages;

	SecondFactorController(SecondSteps steps, MessageSource messages) {
		this.steps = steps;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView ask(@AuthenticationPrincipal(errorOnInvalidType = false) @Nullable FirstFactor half,
			Authentication who) {
		if (half == null) {
			return EnrolmentController.seeOther(SignInSteps.home(who));
		}
		return this.steps.mustEnrol(half.account()) ? EnrolmentController.seeOther(EnrolmentController.PATH)
				: page(List.of());
	}

	@PostMapping
	ModelAndView check(@RequestParam(defaultValue = "") String code,
			@AuthenticationPrincipal(errorOnInvalidType = false) @Nullable FirstFactor half, Authentication who,
			HttpServletRequest request, HttpServletResponse response) {
		if (half == null) {
			return EnrolmentController.seeOther(SignInSteps.home(who));
		}
		UUID account = half.account();
		if (this.steps.mustEnrol(account)) {
			return EnrolmentController.seeOther(EnrolmentController.PATH);
		}
		Outcome outcome = this.steps.check(account, code, request.getRemoteAddr());
		if (outcome == Outcome.WRONG || outcome == Outcome.WAIT) {
			String key = (outcome == Outcome.WAIT) ? "staff.code.wait" : "staff.code.wrong";
			return page(List.of(DoorForm.error(this.messages, "code", key)));
		}
		Authentication whole = SignInSteps.whole(this.steps.member(account), who.getAuthorities(), SignInSteps.CODE);
		SignInSteps.keep(whole, request, response);
		return EnrolmentController.seeOther(
				(outcome == Outcome.RECOVERED) ? OwnAccountController.PATH + "?recovered" : SignInSteps.home(whole));
	}

	private static ModelAndView page(List<FormError> errors) {
		ModelAndView view = new ModelAndView("staff/second-factor", "page", new CodePage(errors));
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	/** What the page shows; a code is never shown again. */
	record CodePage(List<FormError> errors) {

	}

}
