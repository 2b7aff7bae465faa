package clinic.backcheck.questionnaire.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Claim;
import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Source;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.questionnaire.journey.AboutPage.Cited;
import clinic.backcheck.questionnaire.journey.AboutPage.Row;
import clinic.backcheck.questionnaire.journey.AboutPage.Section;
import clinic.backcheck.questionnaire.journey.AboutPage.Tally;
import clinic.backcheck.questionnaire.journey.AboutPage.Use;
import clinic.backcheck.questionnaire.result.Words;
import clinic.backcheck.rules.Catalogue;

/** Puts the claim register and the sources of an edition into patients' words. */
final class AboutWriter {

	/** What a phone on a bad line can load at once. */
	private static final int SOURCES_A_PAGE = 30;

	private final Edition edition;

	private final String language;

	private final Texts texts;

	private final Words words;

	private final Map<String, List<String>> uses = new TreeMap<>();

	/** The sources that are no rows of the two documents, in the order of their list. */
	private final List<String> listed;

	AboutWriter(Edition edition, String language, Words words) {
		this.edition = edition;
		this.language = language;
		this.texts = edition.texts(language);
		this.words = words;
		this.listed = edition.sources().keySet().stream().filter((id) -> !Claim.isRow(id)).sorted().toList();
		Catalogue catalogue = edition.assessor().catalogue();
		catalogue.redFlags().forEach((flag) -> rest(flag.sources(), flag(flag.id())));
		catalogue.advice().forEach((advice) -> rest(advice.sources(), advice(advice.id())));
		catalogue.explanations().forEach((item) -> rest(item.sources(), explanation(item.id())));
	}

	private void rest(List<String> sources, String name) {
		sources.forEach((source) -> {
			List<String> names = this.uses.computeIfAbsent(source, (id) -> new ArrayList<>());
			if (!names.contains(name)) {
				names.add(name);
			}
		});
	}

	AboutPage page() {
		List<Claim> claims = this.edition.claims();
		List<Section> sections = Arrays.stream(Claim.Section.values())
			.map((section) -> section(section, claims.stream().filter((claim) -> claim.section() == section).toList()))
			.filter((section) -> !section.rows().isEmpty())
			.toList();
		return new AboutPage(this.edition.number(), this.words.signedBy(this.edition),
				this.edition.awaitsReview(this.language), Tally.of(claims), sections, evidence());
	}

	private List<List<Cited>> evidence() {
		return IntStream.rangeClosed(1, pageOf(this.listed.size() - 1))
			.mapToObj((page) -> this.listed.stream()
				.skip((page - 1L) * SOURCES_A_PAGE)
				.limit(SOURCES_A_PAGE)
				.map((id) -> cite(known(this.edition.sources().get(id))))
				.toList())
			.toList();
	}

	private static int pageOf(int place) {
		return place / SOURCES_A_PAGE + 1;
	}

	private Section section(Claim.Section section, List<Claim> claims) {
		return new Section(word(section), Tally.of(claims), claims.stream().map(this::row).toList());
	}

	private Row row(Claim claim) {
		Texts.ClaimText text = known(this.texts.claims().get(claim.id()));
		Claim.Uses usedIn = claim.usedIn();
		List<Use> uses = Stream
			.of(use("questions", usedIn.questions(), this::question), use("signs", usedIn.redFlags(), this::flag),
					use("explanations", usedIn.explanations(), this::explanation),
					use("advice", usedIn.advice(), this::advice), use("places", usedIn.places(), this::place))
			.filter((use) -> !use.names().isEmpty())
			.toList();
		return new Row(claim.id(), word(claim.verdict()), this.words.fill(text.says()), this.words.fill(text.why()),
				uses, claim.evidence().stream().map((id) -> cite(known(this.edition.sources().get(id)))).toList());
	}

	private static <T> Use use(String kind, List<T> used, Function<T, String> name) {
		return new Use(kind, used.stream().map(name).toList());
	}

	private Cited cite(Source source) {
		return new Cited(source.id(), source.title(), source.publisher(), source.year(), source.where(), source.note(),
				source.verified(), this.uses.getOrDefault(source.id(), List.of()),
				pageOf(this.listed.indexOf(source.id())));
	}

	private String question(String id) {
		return this.words.fill(known(this.texts.questions().get(id)).text());
	}

	private String flag(String id) {
		return this.words.fill(known(this.texts.flags().get(id)).name());
	}

	private String explanation(String id) {
		return this.words.fill(known(this.texts.explanations().get(id)).title());
	}

	private String advice(String id) {
		return this.words.fill(known(this.texts.advice().get(id)).title());
	}

	private String place(Claim.Place place) {
		return this.words.say("questionnaire.about.place." + word(place));
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static <T> T known(@Nullable T text) {
		return Objects.requireNonNull(text, "The reader lets no text and no source be missing");
	}

}
