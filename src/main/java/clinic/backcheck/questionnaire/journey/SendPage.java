package clinic.backcheck.questionnaire.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.validation.BindingResult;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.web.FormError;

/**
 * Advice only, or send it to the clinic as well.
 *
 * @param heading what the page is about
 * @param form what was typed
 * @param about what is sent
 * @param errors in the order of the page
 * @param problems the same by field
 */
record SendPage(String heading, SendForm form, About about, List<FormError> errors, Map<String, String> problems) {

	private static final List<String> ORDER = List.of("name", "day", "telephone", "note", "consent");

	SendPage {
		errors = List.copyOf(errors);
		problems = Map.copyOf(problems);
	}

	/**
	 * What is sent: the check that is open, or a finished result.
	 *
	 * @param action where the form goes
	 * @param reference of the result; empty for the open check
	 * @param at when it was finished, in words
	 * @param who whose words the form uses
	 * @param back where the page before is
	 * @param emergency whether the clinic is asked to call as well
	 */
	record About(String action, String reference, String at, AnsweredBy.Who who, String back, boolean emergency) {

		static About result(ResultPage result, AnsweredBy.Who who) {
			return new About("/result/send", result.reference(), result.finishedAt(), who, "/result", false);
		}

		/** Whether the advice was seen already, so that only sending is left. */
		public boolean finished() {
			return !this.reference.isEmpty();
		}

	}

	/** The problems of the form, each once, by field. */
	static Map<String, String> problems(BindingResult binding) {
		var problems = new HashMap<String, String>();
		binding.getFieldErrors()
			.forEach((error) -> problems.putIfAbsent(error.getField(), String.valueOf(error.getDefaultMessage())));
		return problems;
	}

	static List<FormError> errors(Map<String, String> problems) {
		var errors = new ArrayList<FormError>();
		for (String field : ORDER) {
			String problem = problems.get(field);
			if (problem != null) {
				errors.add(new FormError(field, problem));
			}
		}
		return errors;
	}

	@Override
	public String toString() {
		return "SendPage[...]";
	}

}
