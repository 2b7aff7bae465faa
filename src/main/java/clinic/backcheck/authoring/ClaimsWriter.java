package clinic.backcheck.authoring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.authoring.ClaimsPage.Cited;
import clinic.backcheck.authoring.ClaimsPage.Row;
import clinic.backcheck.authoring.ClaimsPage.Section;
import clinic.backcheck.authoring.ClaimsPage.Use;
import clinic.backcheck.catalogue.Claim;
import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Source;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.web.Clinic;

/** Puts the claim register into clinical terms. */
final class ClaimsWriter {

	private final Edition edition;

	private final String language;

	private final Texts texts;

	private final Clinic clinic;

	ClaimsWriter(Edition edition, Clinic clinic) {
		this.edition = edition;
		this.language = edition.firstLanguage();
		this.texts = edition.texts(this.language);
		this.clinic = clinic;
	}

	ClaimsPage page() {
		return new ClaimsPage(this.edition.number(), this.edition.name(),
				Arrays.stream(Claim.Section.values())
					.map(this::section)
					.filter((section) -> !section.rows().isEmpty())
					.toList());
	}

	private Section section(Claim.Section section) {
		return new Section(word(section),
				this.edition.claims().stream().filter((claim) -> claim.section() == section).map(this::row).toList());
	}

	private Row row(Claim claim) {
		Texts.ClaimText text = known(this.texts.claims().get(claim.id()));
		Claim.Uses usedIn = claim.usedIn();
		List<Use> uses = Stream
			.of(use("questions", usedIn.questions(), (id) -> known(known(this.texts.questions().get(id)).staff())),
					use("flags", usedIn.redFlags(), (id) -> known(known(this.texts.flags().get(id)).staff())),
					use("explanations", usedIn.explanations(),
							(id) -> known(this.texts.explanations().get(id)).title()),
					use("advice", usedIn.advice(), (id) -> known(this.texts.advice().get(id)).title()),
					new Use("places", usedIn.places().stream().map(ClaimsWriter::word).toList()))
			.filter((use) -> !use.names().isEmpty())
			.toList();
		return new Row(claim.id(), word(claim.verdict()), fill(text.says()), fill(known(text.staff())), uses,
				claim.evidence().stream().map((id) -> cite(known(this.edition.sources().get(id)))).toList());
	}

	private Use use(String kind, List<String> ids, Function<String, String> name) {
		return new Use(kind, ids.stream().map(name).map(this::fill).toList());
	}

	private static Cited cite(Source source) {
		Integer year = source.year();
		return new Cited(Stream.of(source.title(), source.publisher(), (year != null) ? String.valueOf(year) : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", ")), source.verified());
	}

	private String fill(String text) {
		return this.clinic.fill(text, this.language);
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static <T> T known(@Nullable T found) {
		return Objects.requireNonNull(found, "The reader lets no text and no source be missing");
	}

}
