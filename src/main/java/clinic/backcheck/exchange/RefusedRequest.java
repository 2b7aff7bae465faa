package clinic.backcheck.exchange;

import java.io.Serial;
import java.util.List;

import org.springframework.http.HttpStatus;

/**
 * A request that the interface cannot serve. Its message is a key of the messages and
 * never holds anything that was sent.
 */
final class RefusedRequest extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final String language;

	private final transient List<Object> arguments;

	private final transient List<AnswerError> errors;

	private RefusedRequest(HttpStatus status, String key, String language, List<Object> arguments,
			List<AnswerError> errors) {
		super(key);
		this.status = status;
		this.language = language;
		this.arguments = List.copyOf(arguments);
		this.errors = List.copyOf(errors);
	}

	/** The body is no JSON document of the agreed shape. */
	static RefusedRequest malformed(String language) {
		return new RefusedRequest(HttpStatus.BAD_REQUEST, "malformed", language, List.of(), List.of());
	}

	/** The body names a property twice. */
	static RefusedRequest duplicateName(String language) {
		return new RefusedRequest(HttpStatus.BAD_REQUEST, "duplicate-name", language, List.of(), List.of());
	}

	/** The body has a property that nobody reads. */
	static RefusedRequest unknownProperty(String language) {
		return new RefusedRequest(HttpStatus.BAD_REQUEST, "unknown-property", language, List.of(), List.of());
	}

	static RefusedRequest tooLarge(String language, int limit) {
		return new RefusedRequest(HttpStatus.CONTENT_TOO_LARGE, "too-large", language, List.of(limit), List.of());
	}

	/**
	 * The edition does not speak this language.
	 * @param named the language, as far as it can be repeated
	 */
	static RefusedRequest unknownLanguage(String named, String spoken) {
		return new RefusedRequest(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-language", "en", List.of(named, spoken),
				List.of());
	}

	/** Answers that do not fit the questionnaire, all of them at once. */
	static RefusedRequest answers(String language, List<AnswerError> errors) {
		return new RefusedRequest(HttpStatus.UNPROCESSABLE_CONTENT, "answers-refused", language, List.of(errors.size()),
				errors);
	}

	HttpStatus status() {
		return this.status;
	}

	/** The last part of the message keys, and of the problem's type. */
	String key() {
		return java.util.Objects.requireNonNull(getMessage());
	}

	String language() {
		return this.language;
	}

	List<Object> arguments() {
		return this.arguments;
	}

	List<AnswerError> errors() {
		return this.errors;
	}

}
