package clinic.backcheck.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Finds what was typed in a request that is refused. */
@FunctionalInterface
public interface UnsavedTexts {

	/** {@code null} where nothing was. */
	@Nullable UnsavedText of(HttpServletRequest request);

}
