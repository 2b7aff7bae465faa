package clinic.backcheck.staff;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.FormError;
import clinic.backcheck.web.HasErrors;
import clinic.backcheck.web.WebException;

/** Where one-time links lead: to make the first account, or to set a password. */
@Controller
class DoorController {

	private static final String IN = "redirect:" + StaffSecurity.SIGN_IN + "?ready";

	private final Accounts accounts;

	private final Invitations invitations;

	private final PasswordRules passwords;

	private final MessageSource messages;

	private final Clinic clinic;

	DoorController(Accounts accounts, Invitations invitations, PasswordRules passwords, MessageSource messages,
			Clinic clinic) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.passwords = passwords;
		this.messages = messages;
		this.clinic = clinic;
	}

	@GetMapping("/staff/first-account/{token}")
	ModelAndView firstAccount(@PathVariable String token) {
		checkFirst(token);
		return page(new DoorPage(true, "", "", List.of()));
	}

	@PostMapping("/staff/first-account/{token}")
	ModelAndView firstAccount(@PathVariable String token, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String again) {
		checkFirst(token);
		DoorForm form = new DoorForm(name.strip(), Credentials.tidy(email), password, again);
		List<FormError> errors = new ArrayList<>(new IdentityRules(this.messages).errors(form.name(), form.email()));
		errors.addAll(form.passwordErrors(this.passwords, this.messages,
				List.of(form.name(), form.email(), this.clinic.name())));
		if (!errors.isEmpty()) {
			return page(new DoorPage(true, form.name(), form.email(), errors));
		}
		this.accounts.first(token, form.email(), form.name(), password);
		return new ModelAndView(IN);
	}

	@GetMapping("/staff/invitation/{token}")
	ModelAndView invitation(@PathVariable String token) {
		Account account = invited(token);
		return page(new DoorPage(false, account.displayName(), account.email(), List.of()));
	}

	@PostMapping("/staff/invitation/{token}")
	ModelAndView invitation(@PathVariable String token, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String again) {
		Account account = invited(token);
		DoorForm form = new DoorForm(account.displayName(), account.email(), password, again);
		List<FormError> errors = form.passwordErrors(this.passwords, this.messages,
				List.of(form.name(), form.email(), this.clinic.name()));
		if (!errors.isEmpty()) {
			return page(new DoorPage(false, form.name(), form.email(), errors));
		}
		this.accounts.choosePassword(token, password);
		return new ModelAndView(IN);
	}

	private void checkFirst(String token) {
		boolean good = this.invitations.find(token).filter((found) -> found.accountId() == null).isPresent();
		if (!good || !this.accounts.none()) {
			throw WebException.gone();
		}
	}

	private Account invited(String token) {
		return this.invitations.find(token)
			.map(Invitation::accountId)
			.map(this.accounts::account)
			.orElseThrow(WebException::gone);
	}

	private static ModelAndView page(DoorPage page) {
		ModelAndView view = new ModelAndView("staff/door", "page", page);
		view.setStatus(page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	/** What the page shows. A password is never shown again. */
	record DoorPage(boolean first, String name, String email, List<FormError> errors) implements HasErrors {

	}

}
