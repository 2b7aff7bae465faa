package clinic.backcheck.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages as other modules write them. */
@Controller
class TestController {

	@GetMapping("/check/test")
	String patient(Model model) {
		model.addAttribute("errors", List.of(new FormError("saddle-yes", "Choose yes, no or not sure")));
		return "test/patient";
	}

	@GetMapping("/check/test/none")
	String noErrors(Model model) {
		model.addAttribute("errors", List.of());
		return "test/patient";
	}

}
