package clinic.backcheck.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.ModelAndView;

/**
 * An error as its reader wants it: a page for people, a problem document for machines.
 */
final class ErrorResponses {

	private final Layouts layouts;

	private final ObjectProvider<UnsavedTexts> unsaved;

	ErrorResponses(Layouts layouts, ObjectProvider<UnsavedTexts> unsaved) {
		this.layouts = layouts;
		this.unsaved = unsaved;
	}

	/**
	 * The page or the document, without a word of what was asked for: but what staff
	 * typed into a form that came too late is shown to them, as it stands nowhere else.
	 */
	Object of(ErrorKind wanted, @Nullable String reference, HttpServletRequest request) {
		boolean staff = WebSecurity.isStaff(request);
		// A patient is not told that there is something which others may see.
		ErrorKind kind = (wanted == ErrorKind.FORBIDDEN && !staff) ? ErrorKind.NOT_FOUND : wanted;
		if (wantsJson(request)) {
			ProblemDetail problem = ProblemDetail.forStatus(kind.status());
			problem.setInstance(URI.create(WebSecurity.path(request)));
			if (reference != null) {
				problem.setProperty("reference", reference);
			}
			return json(problem, HttpHeaders.EMPTY);
		}
		ModelAndView page = new ModelAndView(staff ? "error/staff" : "error/patient");
		page.setStatus(kind.status());
		page.addObject("layout", this.layouts.of(request));
		page.addObject("page", kind.page(reference));
		if (staff && kind == ErrorKind.EXPIRED) {
			page.addObject("unsaved", unsaved(request));
		}
		LayoutInterceptor.writeCsrfCookie(request);
		return page;
	}

	private @Nullable UnsavedText unsaved(HttpServletRequest request) {
		return this.unsaved.stream()
			.flatMap((texts) -> Optional.ofNullable(texts.of(request)).stream())
			.findFirst()
			.orElse(null);
	}

	/**
	 * What the framework or a controller has to say of a refusal, to machines in full.
	 */
	Object of(ErrorResponse refusal, HttpServletRequest request, HttpServletResponse response) {
		if (wantsJson(request)) {
			return json(refusal.getBody(), refusal.getHeaders());
		}
		List<String> allow = refusal.getHeaders().getValuesAsList(HttpHeaders.ALLOW);
		if (!allow.isEmpty()) {
			response.setHeader(HttpHeaders.ALLOW, String.join(", ", allow));
		}
		return of(ErrorKind.of(refusal.getStatusCode().value()), null, request);
	}

	private static ResponseEntity<ProblemDetail> json(ProblemDetail problem, HttpHeaders headers) {
		return ResponseEntity.status(problem.getStatus())
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	private static boolean wantsJson(HttpServletRequest request) {
		String path = WebSecurity.path(request);
		if (path.startsWith("/api/") || path.startsWith("/actuator/")) {
			return true;
		}
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.contains("json") && !accept.contains("html");
	}

}
