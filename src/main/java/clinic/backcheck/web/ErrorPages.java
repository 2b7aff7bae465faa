package clinic.backcheck.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartException;

/** Turns every failure into a page that says what to do, in one place. */
@Controller
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ErrorPages implements ErrorController {

	private final ErrorResponses responses;

	ErrorPages(ErrorResponses responses) {
		this.responses = responses;
	}

	@ExceptionHandler
	Object failed(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (response.isCommitted()) {
			// Half of something is out: a page behind it would end it well.
			throw failure;
		}
		if (failure instanceof ErrorResponse refusal && !refusal.getStatusCode().is5xxServerError()) {
			return this.responses.of(refusal, request, response);
		}
		ErrorKind kind = kind(failure, request);
		return this.responses.of(kind, (kind == ErrorKind.FAULT) ? Faults.log(failure, request) : null, request);
	}

	/** What failed before or after the controllers: the container brings it here. */
	@RequestMapping("${server.error.path:/error}")
	Object error(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		Object reference = request.getAttribute(FaultFilter.REFERENCE);
		ErrorKind kind = ErrorKind.of((status instanceof Integer code) ? code : HttpStatus.NOT_FOUND.value());
		return this.responses.of(kind, (reference instanceof String text) ? text : null, request);
	}

	private static ErrorKind kind(Exception failure, HttpServletRequest request) {
		if (failure instanceof WebException refusal) {
			return refusal.kind();
		}
		if (failure instanceof CsrfException) {
			return expired(failure instanceof MissingCsrfTokenException, request);
		}
		if (failure instanceof AccessDeniedException) {
			return ErrorKind.FORBIDDEN;
		}
		if (failure instanceof OptimisticLockingFailureException) {
			return ErrorKind.CONFLICT;
		}
		boolean unreadable = failure instanceof TypeMismatchException || failure instanceof BindException
				|| failure instanceof HttpMessageNotReadableException || failure instanceof MultipartException;
		return unreadable ? ErrorKind.BAD_REQUEST : ErrorKind.FAULT;
	}

	/**
	 * Where no cookie at all came back they are refused. One that holds a check outlives
	 * the browser, and the token against forgery does not.
	 */
	private static ErrorKind expired(boolean missing, HttpServletRequest request) {
		if (WebSecurity.isStaff(request)) {
			return ErrorKind.EXPIRED;
		}
		return (CheckMark.of(request) != null) ? ErrorKind.EXPIRED_CHECK
				: missing ? ErrorKind.COOKIES : ErrorKind.EXPIRED;
	}

}
