package clinic.backcheck.questionnaire.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.catalogue.Source;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.result.ResultWriter;
import clinic.backcheck.questionnaire.result.Words;
import clinic.backcheck.rules.Catalogue;

/** Where the advice comes from: what was read, and what became of it. */
@Controller
class AboutController {

	private final Editions editions;

	private final ResultWriter writer;

	AboutController(Editions editions, ResultWriter writer) {
		this.editions = editions;
		this.writer = writer;
	}

	@GetMapping("/about")
	ModelAndView about(Locale locale) {
		Edition edition = this.editions.published();
		String language = Visits.language(locale, edition);
		Map<String, List<String>> uses = uses(edition, language, this.writer.words(language));
		List<Cited> cited = new TreeMap<>(edition.sources()).values()
			.stream()
			.map((source) -> cite(source, uses.getOrDefault(source.id(), List.of())))
			.toList();
		return Pages.show("about",
				new AboutPage(edition.number(), edition.clinicalSafetyLead(),
						cited.stream().filter((source) -> document(source.id())).toList(),
						cited.stream().filter((source) -> !document(source.id())).toList()));
	}

	/** Rows of the two documents that the product was asked to start from. */
	private static boolean document(String source) {
		return source.startsWith("A-") || source.startsWith("B-");
	}

	private static Cited cite(Source source, List<String> uses) {
		return new Cited(source.id(), source.title(), source.publisher(), source.year(), source.where(), source.note(),
				source.verified(), uses);
	}

	/** By source, the names of what rests on it. */
	private static Map<String, List<String>> uses(Edition edition, String language, Words words) {
		Texts texts = edition.texts(language);
		Catalogue catalogue = edition.assessor().catalogue();
		Map<String, List<String>> uses = new TreeMap<>();
		catalogue.redFlags()
			.forEach((flag) -> add(uses, flag.sources(),
					words.fill(Objects.requireNonNull(texts.flags().get(flag.id())).name())));
		catalogue.advice()
			.forEach((advice) -> add(uses, advice.sources(),
					words.fill(Objects.requireNonNull(texts.advice().get(advice.id())).title())));
		catalogue.explanations()
			.forEach((item) -> add(uses, item.sources(),
					words.fill(Objects.requireNonNull(texts.explanations().get(item.id())).title())));
		return uses;
	}

	private static void add(Map<String, List<String>> uses, List<String> sources, String name) {
		sources.forEach((source) -> {
			List<String> names = uses.computeIfAbsent(source, (id) -> new ArrayList<>());
			if (!names.contains(name)) {
				names.add(name);
			}
		});
	}

	/**
	 * Where the advice comes from.
	 *
	 * @param documents what the two source documents say
	 * @param evidence everything else
	 */
	record AboutPage(int edition, String clinicalSafetyLead, List<Cited> documents, List<Cited> evidence) {
	}

	/**
	 * A source.
	 *
	 * @param uses what rests on it; nothing where it was read and not taken over
	 */
	record Cited(String id, String title, @Nullable String publisher, @Nullable Integer year, @Nullable String where,
			@Nullable String note, boolean verified, List<String> uses) {
	}

}
