package clinic.backcheck.staff;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; what it sends is read by the security filters. */
@Controller
class SignInController {

	@GetMapping(StaffSecurity.SIGN_IN)
	String signIn(HttpServletRequest request, Model model) {
		model.addAttribute("page", new SignInPage(notice(request), request.getParameterMap().containsKey("failed")));
		return "staff/sign-in";
	}

	private static @Nullable String notice(HttpServletRequest request) {
		return List.of("failed", "wait", "out", "ready")
			.stream()
			.filter(request.getParameterMap()::containsKey)
			.findFirst()
			.map("staff.sign-in."::concat)
			.orElse(null);
	}

	/**
	 * What the page shows.
	 *
	 * @param notice key of what happened before
	 */
	record SignInPage(@Nullable String notice, boolean failed) {

		/** Did something go wrong, so that the page must say so aloud? */
		public boolean trouble() {
			return this.failed || "staff.sign-in.wait".equals(this.notice);
		}

	}

}
