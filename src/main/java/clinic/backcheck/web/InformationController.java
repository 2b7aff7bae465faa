package clinic.backcheck.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages that say how this service works; their texts are in the messages. */
@Controller
class InformationController {

	private final boolean mail;

	InformationController(ObjectProvider<SendsMail> mail) {
		this.mail = mail.stream().findAny().isPresent();
	}

	@GetMapping("/help")
	String help() {
		return "web/help";
	}

	@GetMapping("/privacy")
	ModelAndView privacy() {
		return new ModelAndView("web/privacy", "page", new PrivacyPage(this.mail));
	}

	@GetMapping("/accessibility")
	String accessibility() {
		return "web/accessibility";
	}

	/**
	 * What is kept.
	 *
	 * @param mail whether there are reminders by e-mail
	 */
	record PrivacyPage(boolean mail) {
	}

}
