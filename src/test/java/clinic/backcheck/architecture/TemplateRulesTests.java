package clinic.backcheck.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateRulesTests {

	static Stream<Path> templates() {
		return Code.files(Code.TEMPLATES, ".html").stream();
	}

	@Test
	void thereAreTemplates() {
		assertThat(templates()).hasSizeGreaterThan(5);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateKeepsTheRules(Path template) {
		assertThat(TemplateRules.violations(template.getFileName().toString(), Code.text(template))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			<p th:utext="${page.text}"></p>             | unescaped
			<p>[(${page.text})]</p>                     | unescaped
			<p style="color: red"></p>                  | inline style
			<p th:style="${page.style}"></p>            | inline style
			<style>p { color: red }</style>             | is inline
			<script>go()</script>                       | is inline
			<button onclick="go()"></button>            | inline onclick
			<p th:text="${T(java.lang.Math).PI}"></p>   | type or a bean
			<p th:text="${@clinic.name}"></p>           | type or a bean
			<p>Hello</p>                                | text: Hello
			<p>Grüße [[#{a.b}]]</p>                     | text: Grüße
			<img alt="A back">                          | text in alt
			<input type="submit" value="Send">          | text in value
			""")
	void aBreachWouldBeFound(String snippet, String breach) {
		List<String> found = TemplateRules.violations("page.html", page(snippet));

		assertThat(found).singleElement().asString().contains(breach);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:text=\"#{a.b}\">Prototype</p>", "<p>[[#{a.b}]] 12 %</p>",
			"<p th:text=\"#{a.b}\">More <b>prototype</b></p>", "<img alt=\"A back\" th:alt=\"#{a.b}\">",
			"<script src=\"/assets/a.js\"></script>", "<a th:replace=\"~{x :: y}\">Prototype</a>",
			"<input type=\"hidden\" value=\"send\">", "<code translate=\"no\">bc_check</code>" })
	void whatIsAllowedIsNotReported(String snippet) {
		assertThat(TemplateRules.violations("page.html", page(snippet))).isEmpty();
	}

	/** As pages are written: the layout takes main and title out of the page itself. */
	private static String page(String snippet) {
		return "<html th:replace=\"~{layout :: patient(~{::title}, ~{::main})}\"><main>" + snippet + "</main></html>";
	}

}
