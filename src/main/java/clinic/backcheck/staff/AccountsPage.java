package clinic.backcheck.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.web.FormError;
import clinic.backcheck.web.HasErrors;

/**
 * What the page of accounts shows.
 *
 * @param link of the account that was added just now
 * @param fields as they were typed
 */
record AccountsPage(List<Line> accounts, @Nullable Link link, Fields fields, List<RoleChoice> roles,
		List<FormError> errors) implements HasErrors {

	static AccountsPage of(List<Account> accounts, @Nullable Link link, Fields fields, List<FormError> errors) {
		return new AccountsPage(accounts.stream().map(Line::of).toList(), link, fields, RoleChoice.of(fields.roles()),
				errors);
	}

	/** One account. */
	record Line(String href, String name, String email, List<String> roles, String state) {

		static Line of(Account account) {
			return new Line("/staff/accounts/" + account.id(), account.displayName(), account.email(),
					account.roles().stream().map((role) -> "staff.role." + role).toList(),
					"staff.state." + account.state());
		}

	}

	/** A one-time link to hand on. */
	record Link(String name, String address) {

	}

	/** What was typed. */
	record Fields(String name, String email, Set<Role> roles) {

		static final Fields EMPTY = new Fields("", "", Set.of());

	}

	/** A role that can be ticked. */
	record RoleChoice(String id, String value, String key, boolean ticked) {

		static List<RoleChoice> of(Set<Role> ticked) {
			return Arrays.stream(Role.values())
				.map((role) -> new RoleChoice("role-" + role.name().toLowerCase(Locale.ROOT), role.name(),
						"staff.role." + role, ticked.contains(role)))
				.toList();
		}

	}

}
