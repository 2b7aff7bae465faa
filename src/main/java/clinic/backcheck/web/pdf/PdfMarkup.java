package clinic.backcheck.web.pdf;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes of the markup of a page what goes on paper: everything is open, what only
 * decorates or needs a screen is left out, and drawings say what they show.
 */
final class PdfMarkup {

	private static final String FONT = "Atkinson Hyperlegible Next, Noto Sans Arabic";

	private final String stylesheet;

	PdfMarkup(String stylesheet) {
		this.stylesheet = stylesheet;
	}

	/** The document to be laid out. */
	org.w3c.dom.Document read(String html) {
		Document page = Jsoup.parse(html);
		page.select("script, link, form, button, textarea, select, input, [aria-hidden=true], .bc-noprint").remove();
		page.select("svg[role=img]").forEach(PdfMarkup::describe);
		// The stylesheet says how large pictures are on paper.
		page.select("img").removeAttr("width").removeAttr("height");
		page.select("details").tagName("div").removeAttr("open");
		page.select("summary").tagName("p");
		page.select("a[href^=#]").forEach(Element::unwrap);
		page.select("a[href]").forEach((link) -> link.attr("title", link.text()));
		page.head().appendElement("style").appendText(this.stylesheet);
		return W3CDom.convert(page);
	}

	/** A figure in a tagged PDF takes its text from {@code alt}. */
	private static void describe(Element drawing) {
		drawing.attr("alt", drawing.attr("aria-label"));
		drawing.attr("font-family", FONT);
	}

}
