package clinic.backcheck.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Shows the error pages for what the security filters refuse, before any controller. */
public final class WebErrors implements AccessDeniedHandler, AuthenticationEntryPoint {

	private final HandlerExceptionResolver pages;

	private final ViewResolver views;

	private final LocaleResolver locales;

	WebErrors(HandlerExceptionResolver pages, ViewResolver views, LocaleResolver locales) {
		this.pages = pages;
		this.views = views;
		this.locales = locales;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		show(request, response, refusal);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
			throws IOException, ServletException {
		show(request, response, WebException.notFound());
	}

	private void show(HttpServletRequest request, HttpServletResponse response, Exception refusal)
			throws IOException, ServletException {
		request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, this.locales);
		ModelAndView page = this.pages.resolveException(request, response, null, refusal);
		HttpStatusCode status = (page != null) ? page.getStatus() : null;
		String name = (page != null) ? page.getViewName() : null;
		if (page == null || status == null || name == null) {
			return; // a problem document, which is written already
		}
		response.setStatus(status.value());
		try {
			View view = this.views.resolveViewName(name, this.locales.resolveLocale(request));
			if (view == null) {
				throw new IllegalStateException("There is no template " + name);
			}
			view.render(page.getModel(), request, response);
		}
		catch (IOException | ServletException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

}
