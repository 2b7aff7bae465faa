package clinic.backcheck.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

import clinic.backcheck.web.FormError;

/**
 * What somebody enters who comes in by a one-time link.
 *
 * @param name for the first account only
 * @param email likewise
 */
record DoorForm(String name, String email, String password, String again) {

	List<FormError> passwordErrors(PasswordRules rules, MessageSource messages, List<String> known) {
		List<FormError> errors = new ArrayList<>();
		Optional<String> problem = rules.problem(this.password, known);
		problem.ifPresent((key) -> errors.add(error(messages, "password", key)));
		if (problem.isEmpty() && !this.password.equals(this.again)) {
			errors.add(error(messages, "again", "staff.password.differs"));
		}
		return errors;
	}

	static FormError error(MessageSource messages, String field, String key) {
		return new FormError(field, messages.getMessage(key, null, LocaleContextHolder.getLocale()));
	}

	@Override
	public String toString() {
		return "DoorForm[...]";
	}

}
