package clinic.backcheck.worklist;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher.MatchResult;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import clinic.backcheck.web.UnsavedText;
import clinic.backcheck.web.UnsavedTexts;

/** The note, or reason, of a form of the case page. */
@Component
class UnsavedNotes implements UnsavedTexts {

	private static final RequestMatcher FORMS = PathPatternRequestMatcher.withDefaults()
		.matcher(HttpMethod.POST, "/staff/cases/{reference}/{action}");

	@Override
	public @Nullable UnsavedText of(HttpServletRequest request) {
		MatchResult form = FORMS.matcher(request);
		String note = request.getParameter("note");
		if (!form.isMatch() || note == null || note.isBlank() || !own(request)) {
			return null;
		}
		String reference = form.getVariables().getOrDefault("reference", "");
		return new UnsavedText(note.strip(),
				"/staff/cases/" + UriUtils.encodePathSegment(reference, StandardCharsets.UTF_8));
	}

	/**
	 * Another website must not put words into the mouth of whoever follows its button.
	 */
	private static boolean own(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		return site == null || site.equals("same-origin");
	}

}
