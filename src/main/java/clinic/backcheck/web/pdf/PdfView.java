package clinic.backcheck.web.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A page as a PDF to be saved under the name that the model holds as {@code file}. The
 * page is written in the language of the request at that moment, which a controller may
 * have changed.
 */
final class PdfView implements View {

	private final String page;

	private final ViewResolver pages;

	private final PdfPress press;

	PdfView(String page, ViewResolver pages, PdfPress press) {
		this.page = page;
		this.pages = pages;
		this.press = press;
	}

	@Override
	public String getContentType() {
		return MediaType.APPLICATION_PDF_VALUE;
	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		View view = this.pages.resolveViewName(this.page, RequestContextUtils.getLocale(request));
		if (view == null || model == null) {
			throw new IllegalStateException("There is no page " + this.page);
		}
		var written = new ContentCachingResponseWrapper(response);
		view.render(model, request, written);
		byte[] pdf = this.press.print(new String(written.getContentAsByteArray(), StandardCharsets.UTF_8));
		response.setContentType(MediaType.APPLICATION_PDF_VALUE);
		response.setContentLength(pdf.length);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(String.valueOf(model.get("file"))).build().toString());
		response.getOutputStream().write(pdf);
	}

}
