package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import clinic.backcheck.catalogue.Claim;
import clinic.backcheck.catalogue.Claim.Place;
import clinic.backcheck.catalogue.Claim.Section;
import clinic.backcheck.catalogue.Claim.Uses;
import clinic.backcheck.catalogue.Claim.Verdict;
import clinic.backcheck.catalogue.reader.Ids.Kind;

/**
 * Reads {@code claims.yaml}: what became of each row of the two documents. Whether it is
 * complete and agrees with what cites the rows, {@link RegisterCheck} tells.
 */
final class RegisterReader {

	private final Ids ids;

	RegisterReader(Ids ids) {
		this.ids = ids;
	}

	List<Claim> claims(YamlValue root) {
		List<Claim> claims = new ArrayList<>();
		for (YamlValue value : root.items()) {
			Claim claim = claim(value);
			if (!claims.isEmpty() && claim.section().compareTo(claims.get(claims.size() - 1).section()) < 0) {
				value.problem(
						"the claim '%s' goes back to the section '%s'".formatted(claim.id(),
								YamlFields.word(claim.section())),
						"keep the claims of a section together, in their order");
			}
			claims.add(claim);
		}
		return claims;
	}

	private Claim claim(YamlValue value) {
		YamlFields fields = value.fields().allow("id", "section", "verdict", "evidence", "usedIn");
		String id = fields.text("id");
		if (!id.isEmpty() && !Claim.isRow(id)) {
			fields.place("id")
				.problem("'%s' is no row of the two documents".formatted(id),
						"name a source whose id begins with A- or B-");
		}
		this.ids.define(Kind.CLAIM, id, value);
		this.ids.refer(Kind.SOURCE, id, fields.place("id"));
		Verdict verdict = fields.oneOf("verdict", Verdict.class);
		return new Claim(id, fields.oneOf("section", Section.class), verdict, evidence(fields),
				usedIn(fields, id, verdict));
	}

	private List<String> evidence(YamlFields fields) {
		List<YamlValue> values = fields.someItems("evidence");
		for (YamlValue value : values) {
			String id = value.text();
			if (id != null && Claim.isRow(id)) {
				value.problem("'%s' is a row of the documents, and no evidence for one".formatted(id),
						"name what it was judged by");
			}
		}
		return this.ids.referToAll(Kind.SOURCE, values);
	}

	private Uses usedIn(YamlFields fields, String id, Verdict verdict) {
		Optional<YamlValue> value = fields.find("usedIn");
		if (verdict == Verdict.REFUSED) {
			value.ifPresent((uses) -> uses.problem("the claim '%s' is refused and used all the same".formatted(id),
					"take usedIn out, or change the verdict"));
			return Uses.NONE;
		}
		if (value.isEmpty()) {
			fields.owner()
				.problem("the claim '%s' does not say where it is used".formatted(id),
						"add usedIn, or change the verdict");
			return Uses.NONE;
		}
		return uses(value.get());
	}

	private Uses uses(YamlValue value) {
		YamlFields fields = value.fields().allow("questions", "redFlags", "explanations", "advice", "places");
		Uses uses = new Uses(ids(fields, "questions", Kind.QUESTION), ids(fields, "redFlags", Kind.FLAG),
				ids(fields, "explanations", Kind.EXPLANATION), ids(fields, "advice", Kind.ADVICE),
				fields.anyOf("places", Place.class));
		if (value.isMap() && uses.equals(Uses.NONE)) {
			value.problem("usedIn names nothing", "name at least one thing, or change the verdict");
		}
		return uses;
	}

	private List<String> ids(YamlFields fields, String name, Kind kind) {
		return this.ids.referToAll(kind, fields.items(name));
	}

}
