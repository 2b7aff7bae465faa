package clinic.backcheck.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.FormError;
import clinic.backcheck.web.HasErrors;

/** One's own account: password, recovery codes, and sessions. */
@Controller
@RequestMapping(OwnAccountController.PATH)
class OwnAccountController {

	static final String PATH = "/staff/account";

	private final OwnAccount own;

	private final PasswordRules rules;

	private final Clinic clinic;

	private final MessageSource messages;

	OwnAccountController(OwnAccount own, PasswordRules rules, Clinic clinic, MessageSource messages) {
		this.own = own;
		this.rules = rules;
		this.clinic = clinic;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView show(@AuthenticationPrincipal StaffMember me, HttpServletRequest request) {
		return page(me, request.getParameterMap().containsKey("recovered"), List.of());
	}

	@PostMapping("/password")
	ModelAndView password(@RequestParam(defaultValue = "") String current,
			@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again,
			@AuthenticationPrincipal StaffMember me, Authentication who, HttpServletRequest request,
			HttpServletResponse response) {
		Account account = this.own.account(me.id());
		List<FormError> errors = new ArrayList<>(wrong(me.id(), "current", current));
		errors.addAll(new DoorForm(account.displayName(), account.email(), password, again).passwordErrors(this.rules,
				this.messages, List.of(account.displayName(), account.email(), this.clinic.name())));
		if (!errors.isEmpty()) {
			return page(me, false, errors);
		}
		this.own.changePassword(me.id(), password);
		return signedOut("ready", who, request, response);
	}

	/** The codes are in this very answer and nowhere else. */
	@PostMapping("/recovery-codes")
	ModelAndView recoveryCodes(@RequestParam(defaultValue = "") String confirm,
			@AuthenticationPrincipal StaffMember me) {
		List<FormError> errors = wrong(me.id(), "confirm", confirm);
		return errors.isEmpty() ? RecoveryCodesPage.view(this.own.renewRecoveryCodes(me.id()), PATH)
				: page(me, false, errors);
	}

	@PostMapping("/sign-out-everywhere")
	ModelAndView signOutEverywhere(@AuthenticationPrincipal StaffMember me, Authentication who,
			HttpServletRequest request, HttpServletResponse response) {
		this.own.signOutEverywhere(me.id());
		return signedOut("out", who, request, response);
	}

	private List<FormError> wrong(UUID id, String field, String password) {
		Optional<String> wrong = this.own.wrong(id, password);
		return wrong.map((key) -> DoorForm.error(this.messages, field, key)).stream().toList();
	}

	private static ModelAndView signedOut(String notice, Authentication who, HttpServletRequest request,
			HttpServletResponse response) {
		new SecurityContextLogoutHandler().logout(request, response, who);
		return EnrolmentController.seeOther(StaffSecurity.SIGN_IN + "?" + notice);
	}

	private ModelAndView page(StaffMember me, boolean recovered, List<FormError> errors) {
		Account account = this.own.account(me.id());
		ModelAndView view = new ModelAndView("staff/own-account", "page", new OwnAccountPage(account.displayName(),
				account.email(), this.own.recoveryCodesLeft(me.id()), recovered, errors));
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	/**
	 * What the page shows.
	 *
	 * @param left how many recovery codes are left
	 * @param recovered whether one was used just now
	 */
	record OwnAccountPage(String name, String email, int left, boolean recovered,
			List<FormError> errors) implements HasErrors {

	}

}
