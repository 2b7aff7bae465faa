package clinic.backcheck.web;

import org.springframework.http.HttpStatus;

/**
 * What every module throws where a page cannot be shown. Carries no data: the page says
 * what to do, and nothing of what was asked for.
 */
public final class WebException extends RuntimeException {

	private final HttpStatus status;

	private WebException(HttpStatus status) {
		super(status.toString());
		this.status = status;
	}

	/** There is no such page, or the visitor may not know of it. */
	public static WebException notFound() {
		return new WebException(HttpStatus.NOT_FOUND);
	}

	/** There was such a page: the check is over, deleted or too old. */
	public static WebException gone() {
		return new WebException(HttpStatus.GONE);
	}

	/** Somebody else changed it in the meantime. */
	public static WebException conflict() {
		return new WebException(HttpStatus.CONFLICT);
	}

	/** What was sent cannot have come from our own pages. */
	public static WebException badRequest() {
		return new WebException(HttpStatus.BAD_REQUEST);
	}

	HttpStatus status() {
		return this.status;
	}

}
