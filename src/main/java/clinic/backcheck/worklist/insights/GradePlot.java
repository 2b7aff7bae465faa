package clinic.backcheck.worklist.insights;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import clinic.backcheck.rules.Urgency;

/**
 * Whether clinicians found the machine's level right, with how often it may be too low at
 * most.
 */
@Component
class GradePlot implements Plot.Writer {

	private static final String SQL = """
			select machine_urgency, level_grade, count(*) from clinic_case
			where arrived_at >= :start and arrived_at < :end and level_grade is not null
			group by machine_urgency, level_grade""";

	private static final String RIGHT = "RIGHT";

	private static final String TOO_HIGH = "TOO_HIGH";

	private static final String TOO_LOW = "TOO_LOW";

	private final Figures figures;

	GradePlot(Figures figures) {
		this.figures = figures;
	}

	@Override
	public String id() {
		return "grades";
	}

	@Override
	public int order() {
		return 6;
	}

	@Override
	public Plot write(Period period, PlotWords words) {
		Counts counts = this.figures.counts(SQL, period);
		List<Table.Row> rows = new ArrayList<>();
		List<Bars.Bar> bars = new ArrayList<>();
		Counts all = new Counts();
		for (Urgency urgency : Figures.urgencies()) {
			String level = urgency.name();
			List.of(RIGHT, TOO_HIGH, TOO_LOW).forEach((grade) -> all.add("all", grade, counts.of(level, grade)));
			rows.add(row(words.urgency(urgency), level, counts, words));
			if (counts.of(level) > 0) {
				bars.add(bar(words.urgency(urgency), level, counts, words));
			}
		}
		rows.add(row(words.say("worklist.insights.all"), "all", all, words));
		return new Plot(id(), words.title(this),
				words.lead(this, all.of("all", TOO_LOW), all.of("all"),
						percent(UpperBound.of(all.of("all", TOO_LOW), all.of("all")), words)),
				words.say("worklist.insights.grades.note"), bars.isEmpty() ? null : Bars.draw(bars, 1, key(words)),
				new Table(headings(words), rows));
	}

	private static Table.Row row(String name, String level, Counts counts, PlotWords words) {
		long graded = counts.of(level);
		long low = counts.of(level, TOO_LOW);
		return Table.Row.of(name, graded, counts.of(level, RIGHT), counts.of(level, TOO_HIGH), low,
				words.share(low, graded), percent(UpperBound.of(low, graded), words));
	}

	private static String percent(double share, PlotWords words) {
		return words.say("worklist.insights.percent", 100 * share);
	}

	private static Bars.Bar bar(String name, String level, Counts counts, PlotWords words) {
		double graded = counts.of(level);
		return new Bars.Bar(name,
				words.say("worklist.insights.grades.value", counts.of(level, TOO_LOW), counts.of(level)),
				List.of(new Bars.Part(counts.of(level, TOO_LOW) / graded, "fill-1"),
						new Bars.Part(counts.of(level, TOO_HIGH) / graded, "fill-3"),
						new Bars.Part(counts.of(level, RIGHT) / graded, "fill-5")));
	}

	private static List<String> headings(PlotWords words) {
		return List.of(words.say("worklist.insights.urgency"), words.say("worklist.insights.grades.graded"),
				words.say("worklist.insights.grades.right"), words.say("worklist.insights.grades.too-high"),
				words.say("worklist.insights.grades.too-low"), words.say("worklist.insights.grades.share"),
				words.say("worklist.insights.grades.bound"));
	}

	private static List<Picture.Key> key(PlotWords words) {
		return List.of(new Picture.Key("fill-1", words.say("worklist.insights.grades.too-low")),
				new Picture.Key("fill-3", words.say("worklist.insights.grades.too-high")),
				new Picture.Key("fill-5", words.say("worklist.insights.grades.right")));
	}

}
