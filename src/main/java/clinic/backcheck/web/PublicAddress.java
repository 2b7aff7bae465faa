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
	PublicAddress(String configured) {
		this.configured = configured.endsWith("/") ? configured.substring(0, configured.length() - 1) : configured;
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
		return (this.configured.isEmpty() ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
				: this.configured) + path;
	}

}
