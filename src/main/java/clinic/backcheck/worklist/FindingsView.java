package clinic.backcheck.worklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.CasePage.Finding;
import clinic.backcheck.worklist.CasePage.Line;

/** Puts findings and advice into clinical terms, with the answers behind them. */
final class FindingsView {

	private final Edition edition;

	private final ClinicalWords words;

	private final Say say;

	FindingsView(Edition edition, ClinicalWords words, Say say) {
		this.edition = edition;
		this.words = words;
		this.say = say;
	}

	List<Finding> findings(List<Assessment.Finding> findings) {
		return findings.stream().map(this::finding).toList();
	}

	/** What was barred; an alternative only where this patient was given it. */
	List<CasePage.Withheld> withheld(Assessment assessment) {
		return assessment.withheld()
			.stream()
			.map((held) -> new CasePage.Withheld(this.words.advice(held.advice()),
					held.flag() ? this.words.flag(held.reason()) : this.words.reason(held.reason()),
					held.evidence().stream().map(this::line).toList(), instead(held.alternative(), assessment)))
			.toList();
	}

	private @Nullable String instead(@Nullable String alternative, Assessment assessment) {
		return (alternative != null && assessment.advice().contains(alternative)) ? this.words.advice(alternative)
				: null;
	}

	private Finding finding(Assessment.Finding finding) {
		boolean worse = finding.ifCertain().compareTo(finding.urgency()) > 0;
		Optional<RedFlag> flag = this.edition.assessor()
			.catalogue()
			.redFlags()
			.stream()
			.filter((candidate) -> candidate.id().equals(finding.flag()))
			.findFirst();
		return new Finding(this.words.flag(finding.flag()), finding.urgency(), worse ? finding.ifCertain() : null,
				worse && finding.ifCertain() == Urgency.EMERGENCY, finding.evidence().stream().map(this::line).toList(),
				flag.map((found) -> rows(found, finding)).orElse(""), flag.map(this::sources).orElse(""));
	}

	/** Of a list, only the items that the finding rests on. */
	private Line line(Assessment.Evidence evidence) {
		return new Line(this.words.question(evidence.question()), this.words.behind(evidence));
	}

	/** Which lines of the flag's table the answers fill: "Row 2 of 5". */
	private String rows(RedFlag flag, Assessment.Finding finding) {
		Set<Fact> facts = finding.evidence()
			.stream()
			.flatMap((evidence) -> evidence.facts().stream().flatMap((name) -> facts(evidence.question(), name)))
			.collect(Collectors.toSet());
		List<String> rows = IntStream.range(0, flag.rows().size())
			.filter((index) -> counts(flag.rows().get(index), finding, facts))
			.mapToObj((index) -> String.valueOf(index + 1))
			.toList();
		return rows.isEmpty() ? ""
				: this.say.text("worklist.case.rows", rows.size(), this.words.list(rows), flag.rows().size());
	}

	/** A fact, and what it counts as. */
	private Stream<Fact> facts(String question, String name) {
		List<String> kinds = this.edition.assessor()
			.question(question)
			.filter(Question.Checklist.class::isInstance)
			.map((list) -> ((Question.Checklist) list).countsAs(name))
			.orElse(List.of());
		return Stream.concat(Stream.of(name), kinds.stream()).map((fact) -> new Fact(question, fact));
	}

	private static boolean counts(RedFlag.FlagRow row, Assessment.Finding finding, Set<Fact> facts) {
		Urgency urgency = finding.raised() ? row.urgency() : row.whenOpen();
		return urgency == finding.urgency() && facts.containsAll(row.row().facts());
	}

	private String sources(RedFlag flag) {
		return this.say.text("worklist.case.sources", flag.sources().size(),
				String.join(this.say.text("worklist.list.strong-separator"),
						flag.sources().stream().map(this.words::source).toList()));
	}

}
