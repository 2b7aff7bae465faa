package clinic.backcheck.web.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Lays a page out as a tagged PDF (PDF/UA-1) with embedded fonts, in either direction of
 * writing. It opens our own fonts and pictures and nothing else.
 */
final class PdfWriter {

	private static final String OURS = "ours:";

	private static final String PICTURES = "/pictures/";

	private final PdfFiles files;

	private final PdfMarkup markup;

	PdfWriter(PdfFiles files) {
		this.files = files;
		this.markup = new PdfMarkup(files.text("pdf/page.css"));
	}

	/**
	 * The PDF of a page.
	 * @throws IOException if it cannot be laid out
	 */
	byte[] write(String html) throws IOException {
		Document page = this.markup.read(html);
		boolean rightToLeft = "rtl".equals(page.getDocumentElement().getAttribute("dir"));
		var written = new ByteArrayOutputStream();
		try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
			new PdfRendererBuilder().usePdfUaAccessibility(true)
				.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
				.useUnicodeBidiReorderer(new ICUBidiReorderer())
				.defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR)
				.useSVGDrawer(drawings)
				.useUriResolver((base, uri) -> ours(uri))
				.useExternalResourceAccessControl((uri, type) -> uri.startsWith(OURS),
						ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
				.useProtocolsStreamImplementation(this::open, "ours", "http", "https", "file", "jar", "data")
				.withW3cDocument(page, OURS)
				.toStream(written)
				.run();
		}
		return written.toByteArray();
	}

	/** Addresses of fonts and of pictures among the assets; others lead nowhere. */
	private static @Nullable String ours(String uri) {
		if (uri.startsWith(OURS)) {
			return uri;
		}
		int at = uri.indexOf(PICTURES);
		return (at < 0 || !uri.startsWith("/")) ? null : OURS + "static/assets" + uri.substring(at);
	}

	/** What we do not have is empty: the rest of the page must not be lost for it. */
	private FSStream open(String uri) {
		String name = uri.startsWith(OURS) ? uri.substring(OURS.length()) : "";
		byte[] content = this.files.has(name) ? this.files.bytes(name) : new byte[0];
		return new FSStream() {
			@Override
			public InputStream getStream() {
				return new ByteArrayInputStream(content);
			}

			@Override
			public Reader getReader() {
				return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
			}
		};
	}

}
