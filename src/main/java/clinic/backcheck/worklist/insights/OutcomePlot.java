package clinic.backcheck.worklist.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import clinic.backcheck.rules.Urgency;

/** How closed cases ended, by the machine's level. */
@Component
class OutcomePlot implements Plot.Writer {

	private static final String SQL = """
			select outcome, machine_urgency, count(*) from clinic_case
			where arrived_at >= :start and arrived_at < :end and outcome is not null
			group by outcome, machine_urgency order by outcome""";

	private final Figures figures;

	OutcomePlot(Figures figures) {
		this.figures = figures;
	}

	@Override
	public String id() {
		return "outcomes";
	}

	@Override
	public int order() {
		return 7;
	}

	@Override
	public Plot write(Period period, PlotWords words) {
		Counts counts = this.figures.counts(SQL, period);
		List<String> headings = new ArrayList<>(List.of(words.say("worklist.insights.outcomes.outcome")));
		Figures.urgencies().forEach((urgency) -> headings.add(words.urgency(urgency)));
		headings.add(words.say("worklist.insights.all"));
		List<Table.Row> rows = new ArrayList<>();
		List<Bars.Bar> bars = new ArrayList<>();
		for (String outcome : counts.rows()) {
			List<String> cells = new ArrayList<>();
			List<Bars.Part> parts = new ArrayList<>();
			for (Urgency urgency : Figures.urgencies()) {
				long number = counts.of(outcome, urgency.name());
				cells.add(String.valueOf(number));
				parts.add(new Bars.Part(number, Figures.fill(urgency)));
			}
			cells.add(String.valueOf(counts.of(outcome)));
			rows.add(new Table.Row(name(outcome, words), cells));
			bars.add(new Bars.Bar(name(outcome, words), words.say("worklist.insights.value", counts.of(outcome)),
					parts));
		}
		double most = counts.rows().stream().mapToLong(counts::of).max().orElse(1);
		List<Picture.Key> key = Figures.urgencies()
			.stream()
			.map((urgency) -> new Picture.Key(Figures.fill(urgency), words.urgency(urgency)))
			.toList();
		return new Plot(id(), words.title(this), words.lead(this, counts.all()), null,
				bars.isEmpty() ? null : Bars.draw(bars, most, key), new Table(headings, rows));
	}

	private static String name(String outcome, PlotWords words) {
		return words.say("worklist.outcome." + outcome.toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
