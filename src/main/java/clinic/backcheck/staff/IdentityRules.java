package clinic.backcheck.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;

import clinic.backcheck.web.FormError;

/** What the name, the e-mail address and the roles of an account must be. */
final class IdentityRules {

	private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_EMAIL = 254;

	private final MessageSource messages;

	IdentityRules(MessageSource messages) {
		this.messages = messages;
	}

	List<FormError> errors(String name, String email) {
		List<FormError> errors = new ArrayList<>();
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			errors.add(DoorForm.error(this.messages, "name", "staff.name.wrong"));
		}
		if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
			errors.add(DoorForm.error(this.messages, "email", "staff.email.wrong"));
		}
		return errors;
	}

	List<FormError> errors(Set<Role> roles) {
		return roles.isEmpty() ? List.of(DoorForm.error(this.messages, "role-triage", "staff.roles.missing"))
				: List.of();
	}

	FormError taken() {
		return DoorForm.error(this.messages, "email", "staff.email.taken");
	}

	FormError ownAdmin() {
		return DoorForm.error(this.messages, "role-admin", "staff.roles.own");
	}

}
