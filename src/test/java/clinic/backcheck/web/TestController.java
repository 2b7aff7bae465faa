package clinic.backcheck.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;

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

	@GetMapping("/check/test/fails")
	String fails(@RequestParam String how) throws Exception {
		throw switch (how) {
			case "gone" -> WebException.gone();
			case "conflict" -> new OptimisticLockingFailureException("secret");
			case "denied" -> new AccessDeniedException("secret");
			case "invalid" -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "secret");
			case "too-large" -> new MaxUploadSizeExceededException(1);
			default -> new IllegalStateException("numb between the legs", new IOException("secret"));
		};
	}

	@GetMapping("/api/test/fails")
	@ResponseBody
	String apiFails() {
		throw new IllegalStateException("secret");
	}

	@GetMapping("/check/test/number")
	@ResponseBody
	String number(@RequestParam int number) {
		return String.valueOf(number);
	}

	@GetMapping("/check/test/session")
	@ResponseBody
	String session(HttpServletRequest request) {
		return request.getSession().getId();
	}

	@PostMapping("/check/test")
	String send() {
		return "redirect:/check/test";
	}

	@GetMapping("/check/test/broken")
	String broken() {
		return "test/broken";
	}

}
