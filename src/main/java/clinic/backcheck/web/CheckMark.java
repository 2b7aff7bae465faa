package clinic.backcheck.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Says which check a form belongs to, without saying how to find it: a part of a hash of
 * the token that the device held when the form was made.
 */
public final class CheckMark {

	/** The name of the hidden input. */
	public static final String FIELD = "_check";

	private static final int BYTES = 9;

	private CheckMark() {
	}

	/** The mark of the check that this token finds. */
	public static String of(String token) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(("mark of a form " + token).getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().encodeToString(java.util.Arrays.copyOf(digest, BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** The mark of the check that this device holds, or {@code null}. */
	static @Nullable String of(HttpServletRequest request) {
		String token = WebCookies.read(request, WebCookies.CHECK);
		return (token == null || token.isEmpty()) ? null : of(token);
	}

	/**
	 * Whether the form that was sent belongs to the check that this device holds; with no
	 * check there is none that it could harm.
	 */
	public static boolean fits(HttpServletRequest request) {
		String mark = of(request);
		return mark == null || mark.equals(request.getParameter(FIELD));
	}

}
