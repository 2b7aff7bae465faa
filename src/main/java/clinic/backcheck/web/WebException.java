package clinic.backcheck.web;

/**
 * What every module throws where a page cannot be shown. Carries no data: the page says
 * what to do, and nothing of what was asked for.
 */
public final class WebException extends RuntimeException {

	private final ErrorKind kind;

	private WebException(ErrorKind kind) {
		super(kind.name());
		this.kind = kind;
	}

	/** There is no such page, or the visitor may not know of it. */
	public static WebException notFound() {
		return new WebException(ErrorKind.NOT_FOUND);
	}

	/** There was such a page: the check is over, deleted or too old. */
	public static WebException gone() {
		return new WebException(ErrorKind.GONE);
	}

	/** The check went to another device, and this one has it no more. */
	public static WebException moved() {
		return new WebException(ErrorKind.MOVED);
	}

	/** Somebody else changed it in the meantime. */
	public static WebException conflict() {
		return new WebException(ErrorKind.CONFLICT);
	}

	/** What was sent cannot have come from our own pages. */
	public static WebException badRequest() {
		return new WebException(ErrorKind.BAD_REQUEST);
	}

	/** This device holds no check. */
	public static WebException noCheck() {
		return new WebException(ErrorKind.NO_CHECK);
	}

	/** This device holds a check that is kept no longer. */
	public static WebException checkOver() {
		return new WebException(ErrorKind.CHECK_OVER);
	}

	/** The check is finished, so that its answers stay as they are. */
	public static WebException checkFinished() {
		return new WebException(ErrorKind.FINISHED);
	}

	/** A form of one check was sent while this device holds another. */
	static WebException otherCheck() {
		return new WebException(ErrorKind.OTHER_CHECK);
	}

	/** A check was started, but its cookie did not come back. */
	public static WebException cookiesRefused() {
		return new WebException(ErrorKind.COOKIES);
	}

	ErrorKind kind() {
		return this.kind;
	}

}
