package clinic.backcheck.questionnaire;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Checks that staff fill in for a caller, in their own browser. */
public interface TelephoneChecks {

	/**
	 * Starts a check for a caller. What the browser held before, another caller's answers
	 * perhaps, is deleted.
	 * @param staff who takes the answers
	 * @return where to go on
	 */
	String start(UUID staff, Locale locale, HttpServletRequest request, HttpServletResponse response);

}
