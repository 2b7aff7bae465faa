package clinic.backcheck.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** What a template must not hold. */
final class TemplateRules {

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);

	private static final Pattern TYPE_OR_BEAN = Pattern.compile("[$*]\\{[^}]*(\\bT\\(|@[a-zA-Z])");

	/** A fragment that is given parts of the page itself, and shows them. */
	private static final Pattern OWN_CONTENT = Pattern.compile("\\(.*~\\{::");

	/** Attributes that people read or hear. */
	private static final Set<String> READ = Set.of("title", "placeholder", "alt", "aria-label", "aria-description",
			"aria-roledescription", "aria-valuetext", "label");

	private final String name;

	private final List<String> violations = new ArrayList<>();

	private TemplateRules(String name) {
		this.name = name;
	}

	/** Every breach in a template; none where it keeps the rules. */
	static List<String> violations(String name, String html) {
		var rules = new TemplateRules(name);
		Document template = Parser.xmlParser().parseInput(html, "");
		template.getAllElements().forEach(rules::element);
		return rules.violations;
	}

	private void element(Element element) {
		element.attributes().forEach((attribute) -> attribute(element, attribute));
		boolean external = element.hasAttr("src") || element.hasAttr("th:src");
		boolean inline = element.nameIs("style")
				|| (element.nameIs("script") && (!external || !element.html().isBlank()));
		if (inline) {
			report(element, "is inline, which the content security policy refuses");
		}
		for (TextNode text : element.textNodes()) {
			if (text.getWholeText().contains("[(")) {
				report(element, "writes unescaped text");
			}
			else if (!inline && LETTER.matcher(INLINED.matcher(text.getWholeText()).replaceAll("")).find()
					&& !replaced(element)) {
				report(element, "holds text: " + text.text().strip());
			}
		}
	}

	private void attribute(Element element, Attribute attribute) {
		String key = attribute.getKey();
		String plain = key.startsWith("th:") ? key.substring(3) : key;
		if (key.equals("th:utext")) {
			report(element, "writes unescaped text");
		}
		if (plain.equals("style") || plain.equals("styleappend") || plain.startsWith("on")) {
			report(element, "has an inline " + plain);
		}
		if (TYPE_OR_BEAN.matcher(attribute.getValue()).find()) {
			report(element, "calls a type or a bean in " + key);
		}
		boolean button = plain.equals("value") && Set.of("submit", "button", "reset").contains(element.attr("type"))
				&& element.nameIs("input");
		if (key.equals(plain) && (READ.contains(key) || button) && LETTER.matcher(attribute.getValue()).find()
				&& !element.hasAttr("th:" + key) && !replaced(element)) {
			report(element, "holds text in " + key + ": " + attribute.getValue());
		}
	}

	/**
	 * Whether Thymeleaf puts something else in the place of what the template shows here.
	 */
	private static boolean replaced(Element element) {
		for (Element place = element; place != null; place = place.parent()) {
			String fragment = place.attr("th:replace") + place.attr("th:insert");
			if (place.hasAttr("th:text") || place.attr("translate").equals("no")
					|| (!fragment.isEmpty() && !OWN_CONTENT.matcher(fragment).find())) {
				return true;
			}
		}
		return false;
	}

	private void report(Element element, String breach) {
		this.violations.add("%s: <%s> %s".formatted(this.name, element.tagName(), breach));
	}

}
