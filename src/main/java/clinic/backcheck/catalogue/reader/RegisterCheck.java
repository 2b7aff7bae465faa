package clinic.backcheck.catalogue.reader;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import clinic.backcheck.catalogue.Claim;
import clinic.backcheck.catalogue.Claim.Uses;
import clinic.backcheck.catalogue.Claim.Verdict;
import clinic.backcheck.catalogue.reader.Ids.Kind;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Explanation;
import clinic.backcheck.rules.RedFlag;

/**
 * The register is complete, and says the same as the lists of sources: every row of the
 * two documents has a claim, a claim names exactly what cites its row, and nothing rests
 * on a refused one.
 */
final class RegisterCheck {

	private final Ids ids;

	private final Map<String, Claim> claims;

	private RegisterCheck(Ids ids, List<Claim> claims) {
		this.ids = ids;
		this.claims = claims.stream()
			.collect(Collectors.toMap(Claim::id, Function.identity(), (first, second) -> first));
	}

	static void check(List<Claim> claims, Catalogue catalogue, Ids ids) {
		RegisterCheck check = new RegisterCheck(ids, claims);
		check.everyRowHasAClaim();
		check.agree(Kind.FLAG, Uses::redFlags, catalogue.redFlags().stream().map(RegisterCheck::citing));
		check.agree(Kind.EXPLANATION, Uses::explanations, catalogue.explanations().stream().map(RegisterCheck::citing));
		check.agree(Kind.ADVICE, Uses::advice, catalogue.advice().stream().map(RegisterCheck::citing));
	}

	private void everyRowHasAClaim() {
		this.ids.all(Kind.SOURCE)
			.stream()
			.filter((source) -> Claim.isRow(source) && !this.claims.containsKey(source))
			.forEach((source) -> this.ids.place(Kind.SOURCE, source)
				.orElseThrow()
				.problem("no claim says what became of the row '%s'".formatted(source), "add it to claims.yaml"));
	}

	private void agree(Kind kind, Function<Uses, List<String>> named, Stream<Citing> everything) {
		Map<String, List<String>> sources = everything
			.collect(Collectors.toMap(Citing::id, Citing::sources, (first, second) -> first));
		sources.forEach((id, cited) -> cited.stream()
			.filter(this.claims::containsKey)
			.map(this.claims::get)
			.filter((claim) -> !named.apply(claim.usedIn()).contains(id))
			.forEach((claim) -> cites(kind, id, claim)));
		this.claims.values()
			.forEach((claim) -> named.apply(claim.usedIn())
				.stream()
				.filter((id) -> sources.containsKey(id) && !sources.get(id).contains(claim.id()))
				.forEach((id) -> doesNotCite(kind, id, claim)));
	}

	private void cites(Kind kind, String id, Claim claim) {
		YamlValue place = this.ids.place(kind, id).orElseThrow();
		if (claim.verdict() == Verdict.REFUSED) {
			place.problem("the %s '%s' rests on '%s', which claims.yaml refuses".formatted(kind.word, id, claim.id()),
					"take it out of its sources, or change the verdict");
		}
		else {
			place.problem(
					"the %s '%s' cites '%s', and claims.yaml does not say so".formatted(kind.word, id, claim.id()),
					"name it under usedIn there, or take the row out of its sources");
		}
	}

	private void doesNotCite(Kind kind, String id, Claim claim) {
		this.ids.place(Kind.CLAIM, claim.id())
			.orElseThrow()
			.problem("'%s' is said to be used in the %s '%s', which does not cite it".formatted(claim.id(), kind.word,
					id), "take it out of usedIn, or add the row to the sources there");
	}

	private static Citing citing(RedFlag flag) {
		return new Citing(flag.id(), flag.sources());
	}

	private static Citing citing(Explanation explanation) {
		return new Citing(explanation.id(), explanation.sources());
	}

	private static Citing citing(Advice advice) {
		return new Citing(advice.id(), advice.sources());
	}

	private record Citing(String id, List<String> sources) {
	}

}
