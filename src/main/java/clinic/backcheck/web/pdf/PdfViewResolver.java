package clinic.backcheck.web.pdf;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds {@code pdf:name}: the page of that name, as a PDF. */
final class PdfViewResolver implements ViewResolver, Ordered {

	private static final String PREFIX = "pdf:";

	private final ViewResolver pages;

	private final PdfPress press;

	PdfViewResolver(ViewResolver pages, PdfPress press) {
		this.pages = pages;
		this.press = press;
	}

	@Override
	public @Nullable View resolveViewName(String name, Locale locale) {
		return name.startsWith(PREFIX) ? new PdfView(name.substring(PREFIX.length()), this.pages, this.press) : null;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
