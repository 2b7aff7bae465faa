package clinic.backcheck.staff;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; what it sends is read by the security filters. */
@Controller
class SignInController {

	private static final Set<String> TROUBLE = Set.of("staff.sign-in.failed", "staff.sign-in.wait",
			"staff.sign-in.no-account", "staff.sign-in.provider");

	private final ObjectProvider<OidcDoor> oidc;

	SignInController(ObjectProvider<OidcDoor> oidc) {
		this.oidc = oidc;
	}

	@GetMapping(StaffSecurity.SIGN_IN)
	String signIn(HttpServletRequest request, Model model) {
		model.addAttribute("page", new SignInPage(notice(request), request.getParameterMap().containsKey("failed"),
				this.oidc.stream().flatMap((door) -> door.providers().stream()).toList()));
		return "staff/sign-in";
	}

	private static @Nullable String notice(HttpServletRequest request) {
		return List.of("failed", "wait", "no-account", "provider", "out", "over", "ready")
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
	 * @param providers for single sign-on; none where none is configured
	 */
	record SignInPage(@Nullable String notice, boolean failed, List<OidcDoor.Provider> providers) {

		/** Did something go wrong, so that the page must say so aloud? */
		public boolean trouble() {
			return this.notice != null && TROUBLE.contains(this.notice);
		}

	}

}
