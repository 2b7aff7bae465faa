package clinic.backcheck.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address by which people reach this installation, for links that leave the page: on
 * paper, in a mail.
 */
public final class PublicAddress {

	private final String configured;

	/**
	 * Creates it.
	 * @param configured such as {@code https://check.example.org}; empty: as requests
	 * come in
	 */
	public PublicAddress(String configured) {
		this.configured = configured.strip().replaceFirst("/+$", "");
	}

	/** Whether it is known without a request, whose sender could make one up. */
	public boolean configured() {
		return !this.configured.isEmpty();
	}

	/**
	 * The absolute address of a page of ours.
	 * @param path from the root, such as {@code /help}
	 */
	public String of(String path, HttpServletRequest request) {
		return configured() ? this.configured + path
				: ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + path;
	}

	/**
	 * The same where there is no request.
	 * @param otherwise what the address begins with where none is configured
	 */
	public String of(String path, String otherwise) {
		return (configured() ? this.configured : otherwise) + path;
	}

}
