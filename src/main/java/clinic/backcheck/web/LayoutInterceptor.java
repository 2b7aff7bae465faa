package clinic.backcheck.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page that is about to be rendered its {@link Layout}. */
final class LayoutInterceptor implements HandlerInterceptor {

	private final Layouts layouts;

	LayoutInterceptor(Layouts layouts) {
		this.layouts = layouts;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		String view = (page != null) ? page.getViewName() : null;
		if (page == null || view == null || view.startsWith("redirect:") || view.startsWith("forward:")) {
			return;
		}
		page.addObject("layout", this.layouts.of(request));
		writeCsrfCookie(request);
	}

	/**
	 * The token is made when it is first read. The forms of a long page read it when the
	 * head of the response has gone and no cookie can be set any more.
	 */
	static void writeCsrfCookie(HttpServletRequest request) {
		if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
			var unused = token.getToken();
		}
	}

}
