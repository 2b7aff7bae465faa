package clinic.backcheck.catalogue.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.catalogue.Texts.AdviceText;
import clinic.backcheck.catalogue.Texts.CaudaEquina;
import clinic.backcheck.catalogue.Texts.ClaimText;
import clinic.backcheck.catalogue.Texts.FlagText;
import clinic.backcheck.catalogue.Texts.HelperText;
import clinic.backcheck.catalogue.Texts.OptionText;
import clinic.backcheck.catalogue.Texts.OtherWayText;
import clinic.backcheck.catalogue.Texts.PageText;
import clinic.backcheck.catalogue.Texts.PictureText;
import clinic.backcheck.catalogue.Texts.QuestionText;
import clinic.backcheck.catalogue.Texts.TitledText;
import org.jspecify.annotations.Nullable;

/**
 * Texts as one flat map and back. The key of a text is the way to it in the file of its
 * language, joined by dots: {@code questions.age.text}.
 */
public final class TextKeys {

	private final Map<String, String> byKey = new LinkedHashMap<>();

	private TextKeys() {
	}

	/** The texts that these keys and words make up, in their order. */
	public static Texts texts(Map<String, String> byKey) {
		TextTree root = TextTree.of(byKey);
		TextTree sign = root.at("caudaEquina");
		return new Texts(root.at("parts").words(),
				root.at("pages").map((page) -> new PageText(page.optional("title"), page.optional("lead"))),
				root.at("questions").map(TextKeys::question),
				root.at("flags")
					.map((flag) -> new FlagText(flag.text("name"), flag.optional("staff"), flag.text("why"))),
				root.at("watch").words(),
				root.at("explanations").map((text) -> new TitledText(text.text("title"), text.text("text"))),
				root.at("advice")
					.map((text) -> new AdviceText(text.text("title"), text.text("text"), text.optional("duration"))),
				root.at("reasons").words(),
				root.at("otherWays")
					.map((way) -> new OtherWayText(way.text("title"), way.text("text"), way.text("goOn"))),
				root.at("grades").words(),
				new CaudaEquina(sign.text("title"), List.copyOf(sign.at("items").words().values())),
				root.at("pictures").map((picture) -> new PictureText(picture.text("title"), picture.text("alt"))),
				root.at("claims")
					.map((claim) -> new ClaimText(claim.text("says"), claim.text("why"), claim.optional("staff"))));
	}

	private static QuestionText question(TextTree question) {
		return new QuestionText(question.text("text"), question.optional("hint"), question.optional("why"),
				question.optional("staff"), helper(question.at("helper")),
				question.at("options")
					.map((option) -> new OptionText(option.text("text"), option.optional("staff"),
							option.optional("hint"))));
	}

	private static @Nullable HelperText helper(TextTree helper) {
		return (helper.optional("text") != null) ? new HelperText(helper.text("text"), helper.optional("hint")) : null;
	}

	/** Every text by its key. */
	public static Map<String, String> of(Texts texts) {
		TextKeys keys = new TextKeys();
		texts.parts().forEach((id, text) -> keys.put(text, "parts", id));
		texts.pages().forEach((id, page) -> {
			keys.put(page.title(), "pages", id, "title");
			keys.put(page.lead(), "pages", id, "lead");
		});
		texts.questions().forEach(keys::putQuestion);
		texts.flags().forEach((id, flag) -> {
			keys.put(flag.name(), "flags", id, "name");
			keys.put(flag.staff(), "flags", id, "staff");
			keys.put(flag.why(), "flags", id, "why");
		});
		texts.watch().forEach((id, text) -> keys.put(text, "watch", id));
		texts.explanations().forEach((id, text) -> {
			keys.put(text.title(), "explanations", id, "title");
			keys.put(text.text(), "explanations", id, "text");
		});
		keys.putAdvice(texts.advice());
		texts.reasons().forEach((id, text) -> keys.put(text, "reasons", id));
		texts.otherWays().forEach((id, way) -> {
			keys.put(way.title(), "otherWays", id, "title");
			keys.put(way.text(), "otherWays", id, "text");
			keys.put(way.goOn(), "otherWays", id, "goOn");
		});
		texts.grades().forEach((id, text) -> keys.put(text, "grades", id));
		keys.putCaudaEquina(texts.caudaEquina());
		texts.pictures().forEach((id, picture) -> {
			keys.put(picture.title(), "pictures", id, "title");
			keys.put(picture.alt(), "pictures", id, "alt");
		});
		texts.claims().forEach((id, claim) -> {
			keys.put(claim.says(), "claims", id, "says");
			keys.put(claim.why(), "claims", id, "why");
			keys.put(claim.staff(), "claims", id, "staff");
		});
		return keys.byKey;
	}

	private void putQuestion(String id, QuestionText question) {
		put(question.text(), "questions", id, "text");
		put(question.hint(), "questions", id, "hint");
		put(question.why(), "questions", id, "why");
		put(question.staff(), "questions", id, "staff");
		HelperText helper = question.helper();
		if (helper != null) {
			put(helper.text(), "questions", id, "helper", "text");
			put(helper.hint(), "questions", id, "helper", "hint");
		}
		question.options().forEach((option, words) -> {
			put(words.text(), "questions", id, "options", option, "text");
			put(words.staff(), "questions", id, "options", option, "staff");
			put(words.hint(), "questions", id, "options", option, "hint");
		});
	}

	private void putAdvice(Map<String, AdviceText> advice) {
		advice.forEach((id, text) -> {
			put(text.title(), "advice", id, "title");
			put(text.text(), "advice", id, "text");
			put(text.duration(), "advice", id, "duration");
		});
	}

	private void putCaudaEquina(CaudaEquina signs) {
		put(signs.title(), "caudaEquina", "title");
		for (int i = 0; i < signs.items().size(); i++) {
			put(signs.items().get(i), "caudaEquina", "items", String.valueOf(i));
		}
	}

	private void put(@Nullable String text, String... path) {
		if (text != null) {
			this.byKey.put(String.join(".", path), text);
		}
	}

}
