package clinic.backcheck.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.staff.AccountsPage.RoleChoice;
import clinic.backcheck.web.FormError;
import clinic.backcheck.web.PublicAddress;
import clinic.backcheck.web.WebException;

/** One account: its roles, whether it may sign in, a new link, and its second factor. */
@Controller
@RequestMapping("/staff/accounts/{id}")
class AccountController {

	private static final String BACK = "redirect:/staff/accounts";

	private final Accounts accounts;

	private final IdentityRules rules;

	private final PublicAddress address;

	AccountController(Accounts accounts, MessageSource messages, PublicAddress address) {
		this.accounts = accounts;
		this.rules = new IdentityRules(messages);
		this.address = address;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal StaffMember me) {
		Account account = this.accounts.account(id);
		return page(account, me, account.roles(), null, List.of());
	}

	@PostMapping("/roles")
	ModelAndView roles(@PathVariable UUID id, @RequestParam long version,
			@RequestParam(required = false) @Nullable Set<Role> roles, @AuthenticationPrincipal StaffMember me) {
		Set<Role> wanted = (roles != null) ? roles : Set.of();
		List<FormError> errors = new ArrayList<>(this.rules.errors(wanted));
		if (errors.isEmpty() && id.equals(me.id()) && !wanted.contains(Role.ADMIN)) {
			errors.add(this.rules.ownAdmin());
		}
		if (!errors.isEmpty()) {
			return page(this.accounts.account(id), me, wanted, null, errors);
		}
		this.accounts.give(id, version, wanted);
		return new ModelAndView(BACK);
	}

	@PostMapping("/disable")
	String disable(@PathVariable UUID id, @RequestParam long version, @AuthenticationPrincipal StaffMember me) {
		if (id.equals(me.id())) {
			throw WebException.badRequest(); // the page has no such button
		}
		this.accounts.disable(id, version);
		return BACK;
	}

	@PostMapping("/enable")
	String enable(@PathVariable UUID id, @RequestParam long version) {
		this.accounts.enable(id, version);
		return BACK;
	}

	@PostMapping("/link")
	ModelAndView link(@PathVariable UUID id, @AuthenticationPrincipal StaffMember me, HttpServletRequest request) {
		String token = this.accounts.inviteAgain(id);
		Account account = this.accounts.account(id);
		return page(account, me, account.roles(), this.address.of("/staff/invitation/" + token, request), List.of());
	}

	@PostMapping("/second-factor/reset")
	String resetSecondFactor(@PathVariable UUID id, @AuthenticationPrincipal StaffMember me) {
		if (id.equals(me.id())) {
			throw WebException.badRequest(); // the page has no such button
		}
		this.accounts.resetSecondFactor(id);
		return BACK;
	}

	private ModelAndView page(Account account, StaffMember me, Set<Role> ticked, @Nullable String link,
			List<FormError> errors) {
		boolean disabled = account.state() == AccountState.DISABLED;
		AccountPage page = new AccountPage("/staff/accounts/" + account.id(), account.version(), account.displayName(),
				account.email(), "staff.state." + account.state(), disabled, account.id().equals(me.id()),
				this.accounts.hasSecondFactor(account.id()), link, RoleChoice.of(ticked), errors);
		ModelAndView view = new ModelAndView("staff/account", "page", page);
		view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	/**
	 * What the page shows.
	 *
	 * @param own is it the account of whoever looks at it?
	 * @param secondFactor has it one?
	 */
	record AccountPage(String href, long version, String name, String email, String state, boolean disabled,
			boolean own, boolean secondFactor, @Nullable String link, List<RoleChoice> roles, List<FormError> errors) {

	}

}
