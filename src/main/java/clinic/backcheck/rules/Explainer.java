package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Turns the outcome of the rows into findings with the answers behind them, and picks
 * explanations and advice.
 */
final class Explainer {

	private final FlagTable flags;

	private final Map<String, Question> questions;

	private final List<Gated<Explanation>> explanations;

	private final List<GatedAdvice> advice;

	Explainer(Catalogue catalogue, FactIndex index, FlagTable flags) {
		this.flags = flags;
		this.questions = catalogue.questions().collect(Collectors.toMap(Question::id, Function.identity()));
		this.explanations = catalogue.explanations()
			.stream()
			.map((item) -> new Gated<>(item, new RowTable(index, item.when()), new RowTable(index, item.unless())))
			.toList();
		this.advice = catalogue.advice()
			.stream()
			.map((item) -> new GatedAdvice(item, new RowTable(index, item.when()),
					new RowTable(index, item.bars().stream().map(Advice.Bar::row).toList())))
			.toList();
	}

	Assessment explain(Answers answers, FactSet facts, Outcome outcome, Urgency urgencySoFar, List<String> unanswered) {
		Urgency urgency = outcome.urgency();
		var given = new ArrayList<String>();
		var withheld = new ArrayList<Assessment.Withheld>();
		for (GatedAdvice gated : this.advice) {
			if (urgency.compareTo(gated.item.upTo()) <= 0 && applies(gated.when, facts)) {
				Assessment.Withheld barred = barred(gated, answers, facts);
				if (barred == null) {
					given.add(gated.item.id());
				}
				else {
					withheld.add(barred);
				}
			}
		}
		List<Assessment.Explained> explained = this.explanations.stream()
			.filter((gated) -> urgency.compareTo(gated.item.upTo()) <= 0 && applies(gated.when, facts)
					&& !gated.unless.anyWithin(facts.possible))
			.map((gated) -> new Assessment.Explained(gated.item.id(), evidence(holding(gated.when, facts), answers)))
			.toList();
		return new Assessment(urgency, urgencySoFar, findings(answers, outcome), explained, given, withheld,
				unanswered);
	}

	/** The rows that hold for certain; none where there is no condition. */
	private static Set<Row> holding(RowTable when, FactSet facts) {
		Set<Row> holding = new LinkedHashSet<>();
		IntStream.range(0, when.size())
			.filter((row) -> when.within(row, facts.certain))
			.forEach((row) -> holding.add(when.row(row)));
		return holding;
	}

	private static boolean applies(RowTable when, FactSet facts) {
		return when.size() == 0 || when.anyWithin(facts.certain);
	}

	private Assessment.@Nullable Withheld barred(GatedAdvice gated, Answers answers, FactSet facts) {
		for (int bar = 0; bar < gated.bars.size(); bar++) {
			if (gated.bars.within(bar, facts.possible)) {
				Advice.Bar reason = gated.item.bars().get(bar);
				return new Assessment.Withheld(gated.item.id(), reason.reason(), reason.flag(),
						evidence(Set.of(reason.row()), answers), gated.item.alternative());
			}
		}
		return null;
	}

	List<Assessment.Finding> findings(Answers answers, Outcome outcome) {
		var findings = new ArrayList<Assessment.Finding>();
		for (int flag = 0; flag < this.flags.flags().size(); flag++) {
			Urgency raised = highest(flag, outcome::holds, true);
			if (raised != null) {
				findings.add(finding(flag, true, raised, raised, answers,
						(row) -> outcome.holds(row) && this.flags.urgency(row) == raised));
			}
			IntPredicate worse = (row) -> outcome.open(row)
					&& (raised == null || this.flags.urgency(row).compareTo(raised) > 0);
			Urgency doubtful = highest(flag, worse, false);
			if (doubtful != null) {
				Urgency ifCertain = Objects.requireNonNull(highest(flag, worse, true));
				findings.add(finding(flag, false, doubtful, ifCertain, answers,
						(row) -> worse.test(row) && this.flags.whenOpen(row) == doubtful));
			}
		}
		// A sort that keeps the catalogue's order among equals.
		findings.sort(Comparator.comparing(Assessment.Finding::urgency)
			.reversed()
			.thenComparing(Assessment.Finding::raised, Comparator.reverseOrder()));
		return findings;
	}

	private @Nullable Urgency highest(int flag, IntPredicate rows, boolean certain) {
		return IntStream.range(this.flags.start(flag), this.flags.end(flag))
			.filter(rows)
			.mapToObj((row) -> certain ? this.flags.urgency(row) : this.flags.whenOpen(row))
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	private Assessment.Finding finding(int flag, boolean raised, Urgency urgency, Urgency ifCertain, Answers answers,
			IntPredicate rows) {
		Set<Row> behind = new LinkedHashSet<>();
		IntStream.range(this.flags.start(flag), this.flags.end(flag))
			.filter(rows)
			.forEach((row) -> behind.add(this.flags.row(row)));
		return new Assessment.Finding(this.flags.flags().get(flag).id(), raised, urgency, ifCertain,
				evidence(behind, answers));
	}

	private List<Assessment.Evidence> evidence(Set<Row> rows, Answers answers) {
		Map<String, Set<String>> byQuestion = new LinkedHashMap<>();
		rows.forEach((row) -> row.facts()
			.forEach((fact) -> byQuestion.computeIfAbsent(fact.question(), (id) -> new LinkedHashSet<>())
				.add(fact.name())));
		return byQuestion.entrySet()
			.stream()
			.map((entry) -> evidence(entry.getKey(), entry.getValue(), answers.to(entry.getKey()).orElse(null)))
			.toList();
	}

	/** Names the items that were ticked where a row names what they all count as. */
	private Assessment.Evidence evidence(String question, Set<String> facts, @Nullable Answer answer) {
		Set<String> named = new LinkedHashSet<>();
		for (String fact : facts) {
			Set<String> ticked = new LinkedHashSet<>();
			if (answer instanceof Answer.Ticked ticks
					&& this.questions.get(question) instanceof Question.Checklist list) {
				ticked.addAll(list.countsAs().getOrDefault(fact, Set.of()));
				ticked.retainAll(ticks.items());
			}
			named.addAll(ticked.isEmpty() ? Set.of(fact) : ticked);
		}
		return new Assessment.Evidence(question, named, answer);
	}

	private record Gated<T>(T item, RowTable when, RowTable unless) {
	}

	private record GatedAdvice(Advice item, RowTable when, RowTable bars) {
	}

}
