package clinic.backcheck.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/** The error pages there are; each has its texts under {@code web.error.<name>}. */
enum ErrorKind {

	BAD_REQUEST(HttpStatus.BAD_REQUEST), EXPIRED(HttpStatus.FORBIDDEN), EXPIRED_CHECK(HttpStatus.FORBIDDEN),
	COOKIES(HttpStatus.FORBIDDEN), FORBIDDEN(HttpStatus.FORBIDDEN), NOT_FOUND(HttpStatus.NOT_FOUND),
	NO_CHECK(HttpStatus.NOT_FOUND), METHOD(HttpStatus.METHOD_NOT_ALLOWED), CONFLICT(HttpStatus.CONFLICT),
	OTHER_CHECK(HttpStatus.CONFLICT), FINISHED(HttpStatus.CONFLICT), GONE(HttpStatus.GONE), CHECK_OVER(HttpStatus.GONE),
	MOVED(HttpStatus.GONE), INVALID(HttpStatus.UNPROCESSABLE_CONTENT), FAULT(HttpStatus.INTERNAL_SERVER_ERROR);

	private final HttpStatus status;

	ErrorKind(HttpStatus status) {
		this.status = status;
	}

	/** What an error page of this kind shows. */
	ErrorPage page(@Nullable String reference) {
		String key = key();
		return switch (this) {
			case OTHER_CHECK -> new ErrorPage(key, reference, "/check/again", key + ".go");
			case EXPIRED_CHECK -> new ErrorPage(EXPIRED.key(), reference, "/check/again", OTHER_CHECK.key() + ".go");
			case FINISHED -> new ErrorPage(key, reference, "/result", key + ".go");
			default -> new ErrorPage(key, reference, "/", "web.error.start");
		};
	}

	private String key() {
		return "web.error." + name().toLowerCase(Locale.ROOT);
	}

	HttpStatus status() {
		return this.status;
	}

	/** The kind of page for a status that the framework or a controller chose. */
	static ErrorKind of(int status) {
		return switch (status) {
			case 401, 403 -> FORBIDDEN;
			case 404 -> NOT_FOUND;
			case 405 -> METHOD;
			case 409 -> CONFLICT;
			case 410 -> GONE;
			case 422 -> INVALID;
			default -> (status >= 500) ? FAULT : BAD_REQUEST;
		};
	}

}
