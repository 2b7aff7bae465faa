package clinic.backcheck.staff;

import java.util.List;
import java.util.Optional;
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

import clinic.backcheck.staff.factor.OneTimeCodes;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.FormError;
import clinic.backcheck.web.QrCode;

/** Sets up the second factor, at the first sign-in and after it was reset. */
@Controller
@RequestMapping(EnrolmentController.PATH)
class EnrolmentController {

	static final String PATH = StaffSecurity.SECOND_FACTOR + "/new";

	private final SecondSteps steps;

	private final Clinic clinic;

	private final MessageSource messages;

	EnrolmentController(SecondSteps steps, Clinic clinic, MessageSource messages) {
		this.steps = steps;
		this.clinic = clinic;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal(errorOnInvalidType = false) @Nullable FirstFactor half,
			HttpServletRequest request, Authentication who) {
		if (half == null || !this.steps.mustEnrol(half.account())) {
			return seeOther(SignInSteps.home(who));
		}
		return page(half.account(), request, List.of());
	}

	/** The recovery codes are in this very answer and nowhere else. */
	@PostMapping
	ModelAndView confirm(@RequestParam(defaultValue = "") String code,
			@AuthenticationPrincipal(errorOnInvalidType = false) @Nullable FirstFactor half, Authentication who,
			HttpServletRequest request, HttpServletResponse response) {
		if (half == null || !this.steps.mustEnrol(half.account())) {
			return seeOther(SignInSteps.home(who));
		}
		UUID account = half.account();
		Optional<List<String>> recovery = this.steps.setUp(account, code, request.getSession());
		if (recovery.isEmpty()) {
			return page(account, request, List.of(DoorForm.error(this.messages, "code", "staff.code.wrong-new")));
		}
		Authentication whole = SignInSteps.whole(this.steps.member(account), who.getAuthorities(), SignInSteps.CODE);
		SignInSteps.keep(whole, request, response);
		return RecoveryCodesPage.view(recovery.get(), SignInSteps.home(whole));
	}

	private ModelAndView page(UUID account, HttpServletRequest request, List<FormError> errors) {
		String secret = this.steps.secret(account, request.getSession());
		String uri = OneTimeCodes.uri(secret, "BackCheck " + this.clinic.name(), this.steps.email(account));
		ModelAndView view = new ModelAndView("staff/second-factor-new", "page",
				new EnrolmentPage(QrCode.of(uri), uri, OneTimeCodes.grouped(secret), errors));
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	static ModelAndView seeOther(String path) {
		return new ModelAndView("redirect:" + path);
	}

	/**
	 * What the page shows.
	 *
	 * @param uri what the code says, for an app on the same device
	 * @param secret in groups, to be typed where no camera is at hand
	 */
	record EnrolmentPage(QrCode code, String uri, String secret, List<FormError> errors) {

	}

}
