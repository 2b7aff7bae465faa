package clinic.backcheck.catalogue.reader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Claim;
import clinic.backcheck.catalogue.Recheck;
import clinic.backcheck.catalogue.Source;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.catalogue.content.EditionContent;
import clinic.backcheck.catalogue.reader.EvidenceReader.PlacedFloor;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Page;
import clinic.backcheck.rules.Promises;
import clinic.backcheck.rules.Verdict;

/** Reads and checks all files of an edition. */
public final class CatalogueReader {

	private static final String EDITION = "edition.yaml";

	private static final List<String> NAMES = List.of(EDITION, "questionnaire.yaml", "red-flags.yaml",
			"explanations.yaml", "advice.yaml", "sources.yaml", "claims.yaml", "floors.yaml");

	private final CatalogueFiles files;

	private final Problems problems = new Problems();

	private final Ids ids = new Ids();

	private final Map<String, YamlValue> roots = new HashMap<>();

	private boolean unreadable;

	private CatalogueReader(CatalogueFiles files) {
		this.files = files;
	}

	/**
	 * Reads an edition and proves it.
	 * @throws clinic.backcheck.catalogue.BrokenCatalogueException with every problem that
	 * was found
	 */
	public static ShippedEdition read(CatalogueFiles files) {
		return new CatalogueReader(files).read();
	}

	private ShippedEdition read() {
		NAMES.forEach(this::open);
		EditionFile edition = EditionFile.read(Optional.ofNullable(this.roots.get(EDITION)));
		edition.languages().forEach((language) -> open(texts(language)));
		if (this.unreadable) {
			// What else there is to say would mostly follow from this.
			this.problems.refuse();
		}
		EvidenceReader evidence = new EvidenceReader(this.ids);
		Map<String, Source> sources = evidence.sources(root("sources.yaml"));
		QuestionnaireReader questionnaire = new QuestionnaireReader(this.ids);
		questionnaire.read(root("questionnaire.yaml"));
		RedFlagReader redFlags = new RedFlagReader(this.ids, questionnaire.facts());
		redFlags.read(root("red-flags.yaml"));
		ClaimReader claims = new ClaimReader(this.ids, new RowReader(questionnaire.facts(), redFlags.groups()),
				redFlags.flags());
		List<Page> pages = questionnaire.pages();
		Catalogue catalogue = new Catalogue(pages, List.copyOf(redFlags.flags().values()),
				claims.explanations(root("explanations.yaml")), claims.advice(root("advice.yaml")),
				questionnaire.otherWays(), questionnaire.contradictions(pages));
		List<PlacedFloor> floors = evidence.floors(root("floors.yaml"), questionnaire.facts());
		List<Claim> register = new RegisterReader(this.ids).claims(root("claims.yaml"));
		Recheck recheck = questionnaire.recheck(pages);
		this.ids.resolve();
		RegisterCheck.check(register, catalogue, this.ids);
		Map<String, LanguageFile> texts = texts(edition, catalogue, recheck);
		this.problems.refuse();
		Promises promises = new Promises(floors.stream().map(PlacedFloor::floor).toList(), edition.mostPages());
		Verdict verdict = new Prover(this.ids, this.problems).prove(catalogue, promises, floors);
		this.problems.refuse();
		return new ShippedEdition(new EditionContent(edition.number(), edition.name(), edition.clinicalSafetyLead(),
				edition.translations(), questionnaire.parts(), catalogue, questionnaire.bodyMaps(), sources, register,
				words(texts), recheck), promises, verdict, edition.lineOfNumber());
	}

	private void open(String name) {
		Optional<String> content = this.files.content(name);
		if (content.isEmpty()) {
			this.problems.add(name, 1, "is missing", "write it as docs/catalogue-format.md says");
		}
		content.flatMap((text) -> YamlTree.read(name, text, this.problems))
			.ifPresentOrElse((root) -> this.roots.put(name, root), () -> this.unreadable = true);
	}

	private YamlValue root(String name) {
		return Objects.requireNonNull(this.roots.get(name), name);
	}

	private static String texts(String language) {
		return "texts/" + language + ".yaml";
	}

	private Map<String, LanguageFile> texts(EditionFile edition, Catalogue catalogue, @Nullable Recheck recheck) {
		TextNeeds needs = TextNeeds.of(catalogue, recheck, this.ids);
		Map<String, LanguageFile> texts = new LinkedHashMap<>();
		edition.languages()
			.forEach(
					(language) -> texts.put(language, new LanguageFile(root(texts(language)), needs, texts.isEmpty())));
		List<LanguageFile> all = List.copyOf(texts.values());
		all.forEach((file) -> file.compare(all));
		Set<String> expected = Stream.concat(edition.languages().stream(), edition.underway().stream())
			.map(CatalogueReader::texts)
			.collect(Collectors.toSet());
		for (String name : this.files.namesOfTexts()) {
			if (!expected.contains("texts/" + name)) {
				this.problems.add("texts/" + name, 1, "holds a language that edition.yaml does not name",
						"add it to languages in edition.yaml, or take the file out");
			}
		}
		return texts;
	}

	private static Map<String, Texts> words(Map<String, LanguageFile> files) {
		return files.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (file) -> file.getValue().texts()));
	}

}
