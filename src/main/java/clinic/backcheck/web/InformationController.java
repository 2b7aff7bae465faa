package clinic.backcheck.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that say how this service works; their texts are in the messages. */
@Controller
class InformationController {

	@GetMapping("/help")
	String help() {
		return "web/help";
	}

	@GetMapping("/privacy")
	String privacy() {
		return "web/privacy";
	}

	@GetMapping("/accessibility")
	String accessibility() {
		return "web/accessibility";
	}

}
