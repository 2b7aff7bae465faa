package clinic.backcheck.questionnaire.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Source;
import clinic.backcheck.questionnaire.result.ResultPage.Sources;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Catalogue;

/** The sources of what is shown, and nothing else. */
final class SourceWriter {

	private final Finished finished;

	private final Words words;

	SourceWriter(Finished finished, Words words) {
		this.finished = finished;
		this.words = words;
	}

	/** What the findings, the advice, the explanations and the course stand on. */
	Sources sources(Assessment assessment, boolean course) {
		Catalogue catalogue = this.finished.edition().assessor().catalogue();
		Set<String> ids = new LinkedHashSet<>();
		Set<String> flags = new LinkedHashSet<>();
		assessment.findings().forEach((finding) -> flags.add(finding.flag()));
		catalogue.redFlags()
			.stream()
			.filter((flag) -> flags.contains(flag.id()))
			.forEach((flag) -> ids.addAll(flag.sources()));
		Set<String> advice = new LinkedHashSet<>(assessment.advice());
		assessment.withheld().forEach((held) -> advice.add(held.advice()));
		catalogue.advice()
			.stream()
			.filter((item) -> advice.contains(item.id()))
			.forEach((item) -> ids.addAll(item.sources()));
		catalogue.explanations()
			.stream()
			.filter((item) -> assessment.explains(item.id()))
			.forEach((item) -> ids.addAll(item.sources()));
		if (course) {
			CourseWriter.SOURCES.stream().filter(this.finished.edition().sources()::containsKey).forEach(ids::add);
		}
		return cited(ids.stream());
	}

	Sources none() {
		return cited(Stream.of());
	}

	private Sources cited(Stream<String> ids) {
		List<String> items = ids
			.map((id) -> Objects.requireNonNull(this.finished.edition().sources().get(id), "Every source is known"))
			.map((source) -> cite(source, this.words))
			.distinct()
			.toList();
		return new Sources(this.words.say("questionnaire.sources.title", items.size()), items, edition());
	}

	private String edition() {
		Edition edition = this.finished.edition();
		String said = this.words.say("questionnaire.sources.edition", String.valueOf(edition.number()),
				this.words.signedBy(edition));
		return edition.awaitsReview(this.finished.language()) ? said + " " + this.words.say("questionnaire.translated")
				: said;
	}

	/** A source as it is cited. */
	static String cite(Source source, Words words) {
		var cited = new StringBuilder(source.title());
		if (source.publisher() != null) {
			cited.append(", ").append(source.publisher());
		}
		if (source.year() != null) {
			cited.append(", ").append(source.year());
		}
		return source.verified() ? cited.toString() : words.say("questionnaire.sources.unverified", cited);
	}

}
