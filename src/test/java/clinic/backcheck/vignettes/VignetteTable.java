package clinic.backcheck.vignettes;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import clinic.backcheck.rules.Urgency;

/** The figures of the vignettes beside published ones, as Markdown. */
final class VignetteTable {

	private static final Map<String, Predicate<Judged>> COLUMNS = new LinkedHashMap<>();

	static {
		COLUMNS.put("exact level", Judged::exact);
		COLUMNS.put("acceptable", Judged::acceptable);
		COLUMNS.put("under-triage", Judged::under);
		COLUMNS.put("over-triage", Judged::over);
		COLUMNS.put("missed flag", Judged::missesAFlag);
		COLUMNS.put("forbidden advice", Judged::advisesTheForbidden);
	}

	private static final String PUBLISHED = """
			| | BackCheck, these cases | Published, other cases |
			|---|---|---|
			| right level | %s | 23 tools 57 %% (52-61), Semigran 2015; 19 tools 49 %%, Hill 2020; laypeople 60.9 %% |
			| emergencies found | %s | tools 80 %% (Semigran), 63 %% (Hill); laypeople 67.5 %% |
			| urgent cases right | %s | tools 56 %% (Hill) |
			| cases that can wait right | %s | tools 55 %% (Semigran), 30 %% (Hill) |
			| self-care recognised | %s | tools 33 %% (Semigran), 40 %% (Hill); laypeople 46.7 %% |
			| at most one level low | %s | GPs 97.0 %%, Ada 97.0 %%, six other tools 80.0 to 97.8 %%, Gilbert 2020 |
			| under-triage | %s | Ada in an emergency department 8.9 %%, Cotte 2022; the bar of SMASS is below 1 %% |
			| over-triage | %s | Ada in an emergency department 57.1 %%, Cotte 2022 |
			""";

	private static final String CAVEAT = """
			Vignette accuracy is not patient safety. These cases were written by the authors of the rules, from the same guidelines
			and studies, and they are about backs only. A case that ends elsewhere fails the build until the rule or the reading of
			its source is mended, so the figures stand at their ceiling by construction: they show that the rules do what they were
			meant to do, not how they fare with patients. The published ones come from other cases, which nobody tuned a tool to.
			""";

	private final List<Judged> judged;

	VignetteTable(List<Judged> judged) {
		this.judged = judged;
	}

	String markdown() {
		return "Count, per cent, and exact 95 % confidence interval.\n\n" + byKind() + "\n" + published() + "\n"
				+ CAVEAT;
	}

	private String byKind() {
		StringBuilder table = new StringBuilder(row("", "n", COLUMNS.keySet().toArray(String[]::new)));
		table.append("|").append(String.join("|", Collections.nCopies(COLUMNS.size() + 2, "---"))).append("|\n");
		table.append(row("all", this.judged));
		new LinkedHashSet<>(this.judged.stream().map(Judged::kind).toList())
			.forEach((kind) -> table.append(row(kind, which((one) -> one.kind().equals(kind)))));
		Arrays.stream(Urgency.values())
			.sorted(Collections.reverseOrder())
			.forEach((level) -> table.append(row("due: " + word(level), due(level))));
		return table.toString();
	}

	private static String row(String name, List<Judged> judged) {
		return row(name, String.valueOf(judged.size()),
				COLUMNS.values().stream().map((which) -> Share.of(judged, which).toString()).toArray(String[]::new));
	}

	private static String row(String name, String number, String... cells) {
		return "| " + name + " | " + number + " | " + Arrays.stream(cells).collect(Collectors.joining(" | ")) + " |\n";
	}

	private String published() {
		List<Judged> waiting = which(
				(one) -> one.vignette().due() == Urgency.SOON || one.vignette().due() == Urgency.ROUTINE);
		return PUBLISHED.formatted(Share.of(this.judged, Judged::exact),
				Share.of(due(Urgency.EMERGENCY), Judged::exact), Share.of(due(Urgency.URGENT), Judged::exact),
				Share.of(waiting, Judged::exact), Share.of(due(Urgency.SELF_CARE), Judged::exact),
				Share.of(this.judged, Judged::safe), Share.of(this.judged, Judged::under),
				Share.of(this.judged, Judged::over));
	}

	private List<Judged> due(Urgency level) {
		return which((one) -> one.vignette().due() == level);
	}

	private List<Judged> which(Predicate<Judged> which) {
		return this.judged.stream().filter(which).toList();
	}

	private static String word(Urgency level) {
		return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
