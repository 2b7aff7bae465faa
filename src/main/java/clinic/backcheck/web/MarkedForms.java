package clinic.backcheck.web;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Puts the mark of the check into every form of ours, beside the token against forgery.
 */
final class MarkedForms implements RequestDataValueProcessor {

	private final RequestDataValueProcessor tokens;

	MarkedForms(RequestDataValueProcessor tokens) {
		this.tokens = tokens;
	}

	@Override
	public String processAction(HttpServletRequest request, String action, String httpMethod) {
		return this.tokens.processAction(request, action, httpMethod);
	}

	@Override
	public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
		return this.tokens.processFormFieldValue(request, name, value, type);
	}

	@Override
	public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
		Map<String, String> fields = this.tokens.getExtraHiddenFields(request);
		String mark = CheckMark.of(request);
		if (fields == null || fields.isEmpty() || mark == null || WebSecurity.isStaff(request)) {
			return fields;
		}
		Map<String, String> marked = new LinkedHashMap<>(fields);
		marked.put(CheckMark.FIELD, mark);
		return marked;
	}

	@Override
	public String processUrl(HttpServletRequest request, String url) {
		return this.tokens.processUrl(request, url);
	}

}
