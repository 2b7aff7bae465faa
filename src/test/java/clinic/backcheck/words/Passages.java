package clinic.backcheck.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;

import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.vignettes.Shipped;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.SampleClinics;
import clinic.backcheck.words.Passage.Kind;

/**
 * The English texts as patients of a region read them, cut into passages.
 * <p>
 * A question is read with its hint and its reason, a piece of advice with its title. The
 * options of a question, and the messages of one part of a page, are short: the formula
 * jumps with every syllable of a fragment. So they are measured together, each as a
 * sentence, and those that are long enough once more alone, so that none can hide among
 * short ones.
 */
final class Passages {

	private static final Texts TEXTS = Shipped.edition().texts("en");

	private final List<Passage> all = new ArrayList<>();

	private final Clinic clinic;

	private Passages(Clinic clinic) {
		this.clinic = clinic;
	}

	/** As patients in Great Britain read them. */
	static List<Passage> all() {
		return all("GB");
	}

	/** Every passage of the shipped edition and of the patients' messages. */
	static List<Passage> all(String region) {
		Passages passages = new Passages(SampleClinics.in(region));
		passages.questions();
		passages.results();
		passages.messages();
		return passages.all;
	}

	private void questions() {
		TEXTS.pages().forEach((id, text) -> add(Passage.of(Kind.QUESTIONS, "page " + id, text.title(), text.lead())));
		TEXTS.questions().forEach((id, text) -> {
			add(Passage.of(Kind.QUESTIONS, id, text.text(), text.hint(), text.why()));
			addTogether(text.options()
				.entrySet()
				.stream()
				.map((option) -> Passage.of(Kind.OPTIONS, id + ": " + option.getKey(), option.getValue().text(),
						option.getValue().hint()))
				.toList(), id);
		});
	}

	private void results() {
		TEXTS.advice()
			.forEach((id, text) -> add(Passage.of(Kind.ADVICE, id, text.title(), text.text(), text.duration())));
		TEXTS.explanations().forEach((id, text) -> add(Passage.of(Kind.EXPLANATIONS, id, text.title(), text.text())));
		TEXTS.flags().forEach((id, text) -> add(Passage.of(Kind.FLAGS, id, text.name(), text.why())));
		TEXTS.reasons().forEach((id, text) -> add(Passage.of(Kind.REASONS, id, text)));
		TEXTS.watch().forEach((id, text) -> add(Passage.of(Kind.WATCH, id, text)));
		TEXTS.otherWays()
			.forEach((id, text) -> add(Passage.of(Kind.OTHER_WAYS, id, text.title(), text.text(), text.goOn())));
		TEXTS.pictures().forEach((id, text) -> add(Passage.of(Kind.ADVICE, "picture " + id, text.title(), text.alt())));
		TEXTS.claims().forEach((id, text) -> add(Passage.of(Kind.CLAIMS, id, text.says(), text.why())));
		add(new Passage(Kind.WATCH, "cauda equina",
				Stream.concat(Stream.of(TEXTS.caudaEquina().title()), TEXTS.caudaEquina().items().stream()).toList()));
		add(new Passage(Kind.ADVICE, "grades", List.copyOf(TEXTS.grades().values())));
	}

	private void messages() {
		ResourceBundle bundle = ResourceBundle.getBundle("messages/questionnaire");
		Map<String, List<Passage>> byPart = new TreeMap<>();
		bundle.keySet().stream().sorted().filter((key) -> !key.contains(".format.")).forEach((key) -> {
			Passage message = Passage.of(Kind.MESSAGES, key, example(bundle.getString(key)));
			byPart.computeIfAbsent(part(key), (name) -> new ArrayList<>()).add(message);
		});
		byPart.forEach((part, messages) -> addTogether(messages, part));
	}

	/** The second word of {@code questionnaire.stop.heading}. */
	private static String part(String key) {
		List<String> words = List.of(key.split("\\.", -1));
		return (words.size() > 2) ? words.get(1) : "single words";
	}

	/** What stands in the place of a name, a number or a date is not our wording. */
	private static String example(String message) {
		MessageFormat format = new MessageFormat(message);
		return format.format(Stream.of(format.getFormatsByArgumentIndex())
			.map((argument) -> (argument != null) ? (Object) 3 : "Willow Lane")
			.toArray());
	}

	private void addTogether(List<Passage> passages, String name) {
		if (passages.isEmpty()) {
			return;
		}
		add(new Passage(passages.get(0).kind(), name,
				passages.stream().flatMap((passage) -> passage.pieces().stream()).toList()));
		passages.stream().filter(Passage::longEnough).forEach(this::add);
	}

	private void add(Passage passage) {
		this.all.add(new Passage(passage.kind(), passage.name(),
				passage.pieces().stream().map((piece) -> this.clinic.fill(piece, "en")).toList()));
	}

}
