package clinic.backcheck.web.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import clinic.backcheck.support.PdfUa;

import static org.assertj.core.api.Assertions.assertThat;

class PdfWriterTests {

	private final PdfWriter writer = new PdfWriter(new PdfFiles());

	private PDDocument write(String language, String direction, String body) throws IOException {
		return Loader
			.loadPDF(this.writer.write("<html lang='%s' dir='%s'><head><title>T</title></head><body>%s</body></html>"
				.formatted(language, direction, body)));
	}

	@Test
	void polishLettersAreThere() throws IOException {
		try (PDDocument document = write("pl", "ltr", "<h1>Zażółć gęślą jaźń</h1><p><b>ŁÓDŹ</b></p>")) {
			assertThat(new PDFTextStripper().getText(document)).contains("Zażółć gęślą jaźń", "ŁÓDŹ");
		}
	}

	@Test
	void arabicIsShapedAndReadFromTheRight() throws IOException {
		try (PDDocument document = write("ar", "rtl", "<h1>اتصل الآن على 999</h1>")) {
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
			String text = new PDFTextStripper().getText(document);
			assertThat(text).contains("999");
			assertThat(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)).contains("اتصل");
			assertThat(fonts(document)).anyMatch((name) -> name.contains("NotoSansArabic"));
		}
	}

	@Test
	void everythingIsTaggedAlsoPicturesInAList() throws IOException {
		byte[] pdf = this.writer.write("""
				<html lang='en' dir='ltr'><head><title>T</title><meta name='subject' content='S'></head><body><h1>A</h1>
				<ul class='bc-pictures'><li><img src='/assets/1/pictures/knee-to-chest.svg' width='320' height='220'
				alt='A knee'><b>One knee</b></li></ul></body></html>""");

		assertThat(PdfUa.violations(pdf)).isEmpty();
	}

	@Test
	void whatIsNotOursIsNotAskedFor() throws IOException {
		AtomicInteger asked = new AtomicInteger();
		HttpServer elsewhere = HttpServer.create(new java.net.InetSocketAddress("localhost", 0), 0);
		elsewhere.createContext("/", (exchange) -> {
			asked.incrementAndGet();
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		elsewhere.start();
		String there = "http://localhost:" + elsewhere.getAddress().getPort();
		try (PDDocument document = write("en", "ltr",
				"<p>Here</p><img src='%s/a.png' alt='a'><img src='file:///etc/passwd' alt='b'><img src='/pictures/../../application.yml' alt='c'><object data='%s/b'></object><iframe src='%s/c'></iframe>"
					.formatted(there, there, there)
						+ "<div style=\"background-image: url(%s/d.png)\">There</div><style>@import url(%s/e.css);</style>"
							.formatted(there, there))) {
			assertThat(new PDFTextStripper().getText(document)).contains("Here", "There").doesNotContain("root:");
		}
		finally {
			elsewhere.stop(0);
		}
		assertThat(asked).hasValue(0);
	}

	private static List<String> fonts(PDDocument document) throws IOException {
		List<String> names = new ArrayList<>();
		for (PDPage page : document.getPages()) {
			for (var name : page.getResources().getFontNames()) {
				names.add(String.valueOf(page.getResources().getFont(name).getName()));
			}
		}
		return Collections.unmodifiableList(names);
	}

}
