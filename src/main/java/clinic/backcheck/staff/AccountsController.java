package clinic.backcheck.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.staff.AccountsPage.Fields;
import clinic.backcheck.staff.AccountsPage.Link;
import clinic.backcheck.web.FormError;
import clinic.backcheck.web.PublicAddress;

/** The list of accounts, and a new one. */
@Controller
class AccountsController {

	private final Accounts accounts;

	private final IdentityRules rules;

	private final PublicAddress address;

	AccountsController(Accounts accounts, MessageSource messages, PublicAddress address) {
		this.accounts = accounts;
		this.rules = new IdentityRules(messages);
		this.address = address;
	}

	@GetMapping("/staff/accounts")
	ModelAndView list() {
		return page(null, Fields.EMPTY, List.of());
	}

	/**
	 * The link is in this very answer and nowhere else: it is not stored and cannot be
	 * asked for again.
	 */
	@PostMapping("/staff/accounts")
	ModelAndView add(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String email,
			@RequestParam(required = false) @Nullable Set<Role> roles, HttpServletRequest request) {
		Fields fields = new Fields(name.strip(), Credentials.tidy(email), (roles != null) ? roles : Set.of());
		List<FormError> errors = new ArrayList<>(this.rules.errors(fields.name(), fields.email()));
		errors.addAll(this.rules.errors(fields.roles()));
		if (errors.isEmpty() && this.accounts.exists(fields.email())) {
			errors.add(this.rules.taken());
		}
		if (!errors.isEmpty()) {
			return page(null, fields, errors);
		}
		String token = this.accounts.invite(fields.email(), fields.name(), fields.roles());
		return page(new Link(fields.name(), this.address.of("/staff/invitation/" + token, request)), Fields.EMPTY,
				List.of());
	}

	private ModelAndView page(@Nullable Link link, Fields fields, List<FormError> errors) {
		ModelAndView view = new ModelAndView("staff/accounts", "page",
				AccountsPage.of(this.accounts.all(), link, fields, errors));
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

}
