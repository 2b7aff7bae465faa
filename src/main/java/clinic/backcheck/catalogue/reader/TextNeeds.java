package clinic.backcheck.catalogue.reader;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Recheck;
import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Grade;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Question.Unsure;

/**
 * The texts that a catalogue needs and those that it can use, by key, each with the thing
 * that needs it.
 */
final class TextNeeds {

	static final String ITEMS = "caudaEquina.items";

	private final Ids ids;

	private final Map<String, String> needed = new LinkedHashMap<>();

	private final Set<String> welcome = new HashSet<>();

	private final Set<String> branches = new HashSet<>();

	private TextNeeds(Ids ids) {
		this.ids = ids;
	}

	static TextNeeds of(Catalogue catalogue, @Nullable Recheck recheck, Ids ids) {
		TextNeeds needs = new TextNeeds(ids);
		ids.all(Kind.PART).forEach((id) -> needs.need(Kind.PART, id, "parts." + id));
		catalogue.pages().forEach((page) -> needs.page(page.id(), page.questions().size() > 1));
		if (recheck != null) {
			recheck.pages().forEach((page) -> needs.page(page.id(), page.all().count() > 1));
		}
		catalogue.questions().forEach(needs::question);
		catalogue.redFlags().forEach((flag) -> {
			needs.needAll(Kind.FLAG, flag.id(), "flags." + flag.id(), "name", "staff", "why");
			needs.need(Kind.FLAG, flag.id(), "watch." + flag.watch());
		});
		catalogue.explanations()
			.forEach((explanation) -> needs.needAll(Kind.EXPLANATION, explanation.id(),
					"explanations." + explanation.id(), "title", "text"));
		catalogue.advice().forEach(needs::advice);
		catalogue.otherWays()
			.forEach(
					(way) -> needs.needAll(Kind.OTHER_WAY, way.id(), "otherWays." + way.id(), "title", "text", "goOn"));
		ids.all(Kind.CLAIM).forEach((id) -> needs.needAll(Kind.CLAIM, id, "claims." + id, "says", "why", "staff"));
		Arrays.stream(Grade.values())
			.forEach((grade) -> needs.need("grades." + YamlFields.word(grade), "every result"));
		needs.need("caudaEquina.title", "every result");
		needs.branch(ITEMS);
		return needs;
	}

	private void page(String id, boolean several) {
		String key = "pages." + id;
		welcome(key + ".lead");
		if (several) {
			need(Kind.PAGE, id, key + ".title");
		}
		else {
			welcome(key + ".title");
		}
	}

	private void question(Question question) {
		String key = "questions." + question.id();
		needAll(Kind.QUESTION, question.id(), key, "text", "staff");
		welcome(key + ".hint");
		welcome(key + ".why");
		welcome(key + ".helper.text");
		welcome(key + ".helper.hint");
		boolean quantity = question instanceof Question.Quantity;
		for (String fact : (question instanceof Question.Checklist list) ? list.items() : question.facts()) {
			if (!quantity) {
				need(Kind.QUESTION, question.id(), key + ".options." + fact + ".text");
			}
			option(key + ".options." + fact);
		}
		if (question.unsure() != Unsure.NONE) {
			option(key + ".options." + Fact.NOT_SURE);
		}
		if (question instanceof Question.Checklist) {
			option(key + ".options.none");
		}
	}

	private void option(String key) {
		List.of(".text", ".staff", ".hint").forEach((word) -> welcome(key + word));
	}

	private void advice(Advice advice) {
		String key = "advice." + advice.id();
		needAll(Kind.ADVICE, advice.id(), key, "title", "text");
		welcome(key + ".duration");
		advice.pictures()
			.forEach((picture) -> needAll(Kind.ADVICE, advice.id(), "pictures." + picture, "title", "alt"));
		advice.bars()
			.stream()
			.filter((bar) -> !bar.flag())
			.forEach((bar) -> need(Kind.ADVICE, advice.id(), "reasons." + bar.reason()));
	}

	private void needAll(Kind kind, String id, String key, String... words) {
		for (String word : words) {
			need(kind, id, key + "." + word);
		}
	}

	private void need(Kind kind, String id, String key) {
		need(key,
				this.ids.place(kind, id)
					.map((place) -> "the %s '%s' (%s:%d)".formatted(kind.word, id, place.file(), place.line()))
					.orElse(id));
	}

	private void need(String key, String by) {
		this.needed.putIfAbsent(key, by);
		welcome(key);
	}

	private void welcome(String key) {
		this.welcome.add(key);
		branch(key.substring(0, key.lastIndexOf('.')));
	}

	private void branch(String key) {
		if (this.branches.add(key) && key.contains(".")) {
			branch(key.substring(0, key.lastIndexOf('.')));
		}
	}

	/** Every key that has to be there, with what needs it in words. */
	Map<String, String> needed() {
		return this.needed;
	}

	/** Whether the key is that of a text. */
	boolean isText(String key) {
		return this.welcome.contains(key);
	}

	/** Whether the key is that of a clinical term, which patients never read. */
	boolean isForStaff(String key) {
		return isText(key) && key.endsWith(".staff");
	}

	/** Whether keys of texts begin with this key. */
	boolean isBranch(String key) {
		return key.isEmpty() || this.branches.contains(key);
	}

	/** Whether a plain text may stand for a map with nothing but a text. */
	boolean isOption(String key) {
		return key.contains(".options.") && isText(key + ".text");
	}

}
