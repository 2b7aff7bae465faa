package clinic.backcheck.staff.audit;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Records that a page of a case, or of the list, is about to be shown, whichever page it
 * is: nobody who adds one can forget it. If it cannot be recorded it is not shown. What
 * is done to a case is recorded where it is done.
 */
final class AuditedPages implements HandlerInterceptor {

	private static final String CASE = "/staff/cases/{reference}";

	/** What the parts of an address are called that hold the reference of a case. */
	private static final List<String> CASES = List.of("reference", "other");

	private final AuditTrail trail;

	AuditedPages(AuditTrail trail) {
		this.trail = trail;
	}

	/** What a method writes itself has gone by the time it returns. */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && writesItself(method)) {
			record(request, HttpStatus.OK.value());
		}
		return true;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || String.valueOf(page.getViewName()).startsWith("redirect:")) {
			return;
		}
		record(request, (page.getStatus() != null) ? page.getStatus().value() : response.getStatus());
	}

	private static boolean writesItself(HandlerMethod method) {
		return method.isVoid() || ResponseEntity.class.isAssignableFrom(method.getReturnType().getParameterType())
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)
				|| method.hasMethodAnnotation(ResponseBody.class);
	}

	private void record(HttpServletRequest request, int status) {
		String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
		if (!pattern.startsWith(CASE)) {
			this.trail.record(AuditEvent.of(AuditAction.WORKLIST_READ, AuditActor.id(), null));
			return;
		}
		boolean conflict = status == HttpStatus.CONFLICT.value();
		String page = pattern.substring(CASE.length()).replaceAll("[^a-z.-]+", " ").strip();
		AuditAction what = conflict ? AuditAction.CASE_CHANGE_REFUSED
				: page.contains(".") ? AuditAction.EXPORTED : AuditAction.CASE_READ;
		for (String name : CASES) {
			String written = variable(request, name);
			if (written != null) {
				this.trail.record(new AuditEvent(what, AuditActor.id(), AuditEvent.reference(written),
						page.isEmpty() ? "case" : page));
			}
		}
	}

	private static @Nullable String variable(HttpServletRequest request, String name) {
		return (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
				&& variables.get(name) instanceof String written) ? written : null;
	}

}
