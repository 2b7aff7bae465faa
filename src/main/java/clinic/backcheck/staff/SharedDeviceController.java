package clinic.backcheck.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.web.SharedDeviceSettings;
import clinic.backcheck.web.WebCookies;

/** Makes a device one for the waiting room, and one of one's own again. */
@Controller
@RequestMapping("/staff/shared-device")
@PreAuthorize("hasAnyRole('TRIAGE', 'CLINICIAN', 'ADMIN')")
class SharedDeviceController {

	private final WebCookies cookies;

	private final SharedDeviceSettings settings;

	SharedDeviceController(WebCookies cookies, SharedDeviceSettings settings) {
		this.cookies = cookies;
		this.settings = settings;
	}

	@GetMapping
	ModelAndView show(HttpServletRequest request) {
		boolean shared = WebCookies.read(request, WebCookies.SHARED) != null;
		return new ModelAndView("staff/shared-device", "page", new SharedDevicePage(shared, this.settings.minutes()));
	}

	/** Who comes next must find neither a check nor somebody of the staff signed in. */
	@PostMapping
	ModelAndView change(@RequestParam boolean shared, Authentication who, HttpServletRequest request,
			HttpServletResponse response) {
		this.cookies.remove(request, response, WebCookies.CHECK);
		if (!shared) {
			this.cookies.remove(request, response, WebCookies.SHARED);
			return seeOther("/staff/shared-device");
		}
		this.cookies.share(request, response);
		new SecurityContextLogoutHandler().logout(request, response, who);
		return seeOther("/");
	}

	private static ModelAndView seeOther(String path) {
		return new ModelAndView("redirect:" + path);
	}

	/**
	 * The page.
	 *
	 * @param shared whether this device is one
	 */
	record SharedDevicePage(boolean shared, long minutes) {
	}

}
