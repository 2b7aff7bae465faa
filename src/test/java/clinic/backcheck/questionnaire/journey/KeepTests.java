package clinic.backcheck.questionnaire.journey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.Cookie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import clinic.backcheck.questionnaire.Device.Seen;
import clinic.backcheck.questionnaire.Device;
import clinic.backcheck.questionnaire.JourneyTest;
import clinic.backcheck.questionnaire.MovableClock;
import clinic.backcheck.support.PdfUa;
import clinic.backcheck.web.QrCode;
import clinic.backcheck.web.QrCodeTests;

import static org.assertj.core.api.Assertions.assertThat;

/** The result to keep: the print page and the PDF. */
@JourneyTest
class KeepTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private MovableClock clock;

	private Device device;

	@BeforeEach
	void finish() {
		this.clock.set(MovableClock.MONDAY);
		this.device = Device.started(this.mvc).answerAll();
		this.device.post("/check/submit");
	}

	private MockHttpServletResponse pdf() throws Exception {
		return this.mvc
			.perform(MockMvcRequestBuilders.get("/result.pdf").cookie(new Cookie("bc_check", this.device.token())))
			.andReturn()
			.getResponse();
	}

	private PDDocument document() throws Exception {
		return Loader.loadPDF(pdf().getContentAsByteArray());
	}

	private String reference() {
		return this.device.get("/result").page().select(".bc-ref").text();
	}

	@Test
	void thePrintPageHoldsAllOfTheResultOpenAndACardForTheWallet() {
		Seen result = this.device.get("/result");
		Seen print = this.device.get("/result/print");

		assertThat(print.page().select("details:not([open])")).isEmpty();
		for (Element heading : result.page().select("main h1, main .bc-two__main h2, main .bc-two__first h2")) {
			assertThat(print.page().select("main h1, main h2").eachText()).contains(heading.text());
		}
		assertThat(print.page().select(".bc-panel").text()).contains("Call 999", "Call the clinic: 01632 960147",
				reference());
		assertThat(print.page().select(".bc-panel li").eachText())
			.containsAll(result.page().select("#sooner .bc-u--emergency li").eachText());
		assertThat(print.page().select("main a[href=/result.pdf]")).hasSize(1);
	}

	@Test
	void theQrCodeLeadsToTheAddressBesideIt() throws Exception {
		Element again = this.device.get("/result/print").page().select(".bc-again").expectFirst("section");
		String address = again.select(".bc-address").text();

		assertThat(address).matches("http://localhost/recheck/[A-Za-z0-9_-]+");
		Element code = this.device.get(again.select("img").attr("src")).page().expectFirst("svg");
		int size = Integer.parseInt(code.attr("viewBox").split(" ", -1)[2]);
		assertThat(QrCodeTests.decode(new QrCode(code.select("path").get(1).attr("d"), size))).isEqualTo(address);
		assertThat(new Device(this.mvc).get("/result/recheck.svg").status()).as("nobody else's").isEqualTo(404);
	}

	@Test
	void thePdfIsNamedAfterTheReferenceAndKeptNowhere() throws Exception {
		MockHttpServletResponse response = pdf();

		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(response.getContentType()).startsWith("application/pdf");
		assertThat(response.getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"backcheck-" + reference() + ".pdf\"");
		assertThat(response.getHeader("Cache-Control")).contains("no-store");
	}

	@Test
	void thePdfIsTaggedAndSaysItsLanguageAndItsTitleWithoutHealthData() throws Exception {
		assertThat(PdfUa.violations(pdf().getContentAsByteArray())).isEmpty();
		try (PDDocument document = document()) {
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
			assertThat(document.getDocumentInformation().getTitle())
				.isEqualTo("Result " + reference() + " – BackCheck");
			String metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(),
					java.nio.charset.StandardCharsets.UTF_8);
			assertThat(metadata).contains("pdfuaid:part").doesNotContain("home", "clinician");
			assertThat(tags(document)).contains("H1", "H2", "H3", "P", "L", "LI", "Figure");
		}
	}

	@Test
	void thePdfIsReadInTheOrderOfThePageAndLeavesNothingOut() throws Exception {
		Seen print = this.device.get("/result/print");
		List<String> wanted = new ArrayList<>(List.of(reference()));
		wanted.addAll(print.page().select("main h1, main #sooner li, main h2").eachText());
		try (PDDocument document = document()) {
			String text = squeeze(new PDFTextStripper().getText(document));
			int from = 0;
			for (String words : wanted) {
				assertThat(text.substring(from)).as("after position %s", from).contains(squeeze(words));
				from = text.indexOf(squeeze(words), from);
			}
			assertThat(text.substring(from))
				.contains(squeeze(print.page().select(".bc-panel").text()).substring(0, 60));
		}
	}

	/** Words, whatever stands between them. */
	private static String squeeze(String text) {
		return text.replaceAll("[\\s\u00a0]+", "");
	}

	@Test
	void everyFigureSaysWhatItShowsAndEveryFontIsEmbedded() throws Exception {
		try (PDDocument document = document()) {
			List<COSDictionary> figures = new ArrayList<>();
			collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), "Figure", figures);
			assertThat(figures).isNotEmpty()
				.allSatisfy((figure) -> assertThat(figure.getString(COSName.ALT)).isNotBlank());
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertThat(font.isEmbedded()).as(font.getName()).isTrue();
				}
			}
		}
	}

	private static List<String> tags(PDDocument document) throws IOException {
		List<COSDictionary> all = new ArrayList<>();
		collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), null, all);
		return all.stream().map((element) -> element.getNameAsString(COSName.S)).distinct().toList();
	}

	private static void collect(COSBase node, @org.jspecify.annotations.Nullable String tag,
			List<COSDictionary> found) {
		COSBase value = (node instanceof COSObject reference) ? reference.getObject() : node;
		if (value instanceof COSArray array) {
			array.forEach((kid) -> collect(kid, tag, found));
		}
		else if (value instanceof COSDictionary element) {
			String name = element.getNameAsString(COSName.S);
			if (name != null && (tag == null || name.equals(tag))) {
				found.add(element);
			}
			COSBase kids = element.getDictionaryObject(COSName.K);
			if (kids != null) {
				collect(kids, tag, found);
			}
		}
	}

	@Test
	void withoutAResultThereIsNothingToKeep() {
		Device young = Device.started(this.mvc);

		assertThat(young.get("/result.pdf").location()).isEqualTo("/check/signs");
		assertThat(young.get("/result/print").location()).isEqualTo("/check/signs");
	}

}
