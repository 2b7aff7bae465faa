package clinic.backcheck.exchange;

import java.net.URI;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import clinic.backcheck.web.Clinic;

/**
 * Says what is wrong as problem documents (RFC 9457). A fault of ours fails towards a
 * human being: whoever asked is told to call one. Slice tests of other modules hold this
 * advice too, so it asks for beans that every page has.
 */
@RestControllerAdvice(basePackageClasses = ExchangeErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExchangeErrors {

	private static final Logger logger = LoggerFactory.getLogger(ExchangeErrors.class);

	private final ExchangeMessages messages;

	private final Clinic clinic;

	ExchangeErrors(MessageSource messages, Clinic clinic) {
		this.messages = new ExchangeMessages(messages);
		this.clinic = clinic;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(RefusedRequest refused) {
		ProblemDetail problem = problem(refused.status(), refused.key(), refused.language(), refused.arguments());
		if (!refused.errors().isEmpty()) {
			problem.setProperty("errors", refused.errors());
		}
		return answer(problem);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> failed(Exception fault) {
		if (fault instanceof ErrorResponse error) {
			return ResponseEntity.status(error.getStatusCode())
				.headers(error.getHeaders())
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(error.getBody());
		}
		// Type and place only: a message could hold something that was sent.
		StackTraceElement[] trace = fault.getStackTrace();
		logger.error("An assessment failed: {} at {}", fault.getClass().getName(),
				(trace.length > 0) ? trace[0] : "an unknown place");
		String language = PublishedEdition.DEFAULT_LANGUAGE;
		ProblemDetail problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "failed", language, java.util.List.of());
		problem.setDetail(this.clinic.fill(java.util.Objects.requireNonNull(problem.getDetail()), language));
		return answer(problem);
	}

	private ProblemDetail problem(HttpStatus status, String key, String language, java.util.List<Object> arguments) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				this.messages.text("exchange.problem." + key + ".detail", language, arguments.toArray()));
		problem.setType(URI.create("urn:backcheck:problem:" + key));
		problem.setTitle(this.messages.text("exchange.problem." + key + ".title", language));
		return problem;
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
