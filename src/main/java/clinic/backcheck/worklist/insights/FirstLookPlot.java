package clinic.backcheck.worklist.insights;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import clinic.backcheck.rules.Urgency;

/**
 * How long it took until somebody first looked at a case, and whether that was in time.
 */
@Component
class FirstLookPlot implements Plot.Writer {

	private static final String SQL = """
			select machine_urgency, count(*), count(looked), count(case when looked <= target then 1 end),
				percentile_disc(0.5) within group (order by looked),
				percentile_disc(0.95) within group (order by looked),
				percentile_disc(0.5) within group (order by target)
			from (select machine_urgency, extract(epoch from first_opened_at) - extract(epoch from arrived_at) as looked,
					extract(epoch from due_at) - extract(epoch from arrived_at) as target
				from clinic_case where arrived_at >= :start and arrived_at < :end) times
			group by machine_urgency""";

	private final Figures figures;

	FirstLookPlot(Figures figures) {
		this.figures = figures;
	}

	@Override
	public String id() {
		return "first-look";
	}

	@Override
	public int order() {
		return 2;
	}

	@Override
	public Plot write(Period period, PlotWords words) {
		List<Times> found = this.figures.rows(SQL, period,
				(row, number) -> new Times(Urgency.valueOf(row.getString(1)), row.getLong(2), row.getLong(3),
						row.getLong(4), seconds(row.getDouble(5)), seconds(row.getDouble(6)),
						seconds(row.getDouble(7))));
		List<Table.Row> rows = new ArrayList<>();
		List<Bars.Bar> bars = new ArrayList<>();
		for (Urgency urgency : Figures.urgencies()) {
			for (Times times : found) {
				if (times.urgency() == urgency && times.looked() > 0) {
					rows.add(row(times, words));
					bars.add(bar(times, words));
				}
			}
		}
		return new Plot(id(), words.title(this), words.lead(this), words.say("worklist.insights.first-look.note"),
				bars.isEmpty() ? null : Bars.draw(bars, 1.5, key(words)), new Table(headings(words), rows));
	}

	private static Duration seconds(double seconds) {
		return Duration.ofSeconds(Math.round(seconds));
	}

	private static List<String> headings(PlotWords words) {
		return List.of(words.say("worklist.insights.urgency"), words.say("worklist.insights.first-look.cases"),
				words.say("worklist.insights.first-look.looked"), words.say("worklist.insights.first-look.median"),
				words.say("worklist.insights.first-look.most"), words.say("worklist.insights.first-look.target"),
				words.say("worklist.insights.first-look.in-time"));
	}

	private static Table.Row row(Times times, PlotWords words) {
		return Table.Row.of(words.urgency(times.urgency()), times.cases(), times.looked(), words.time(times.median()),
				words.time(times.most()), target(times, words), words.share(times.inTime(), times.looked()));
	}

	private static String target(Times times, PlotWords words) {
		return times.target().isZero() ? words.say("worklist.insights.first-look.at-once") : words.time(times.target());
	}

	/** Shares of the target; of none, shares of an hour. */
	private static Bars.Bar bar(Times times, PlotWords words) {
		double target = times.target().isZero() ? 3600 : times.target().toSeconds();
		double median = times.median().toSeconds() / target;
		double most = Math.max(median, times.most().toSeconds() / target);
		return new Bars.Bar(words.urgency(times.urgency()),
				words.say("worklist.insights.first-look.value", words.time(times.median()), words.time(times.most())),
				List.of(new Bars.Part(Math.min(median, 1.5), "fill-1"),
						new Bars.Part(Math.min(most, 1.5) - Math.min(median, 1.5), "fill-2")));
	}

	private static List<Picture.Key> key(PlotWords words) {
		return List.of(new Picture.Key("fill-1", words.say("worklist.insights.first-look.median")),
				new Picture.Key("fill-2", words.say("worklist.insights.first-look.most")));
	}

	/**
	 * The times of one urgency.
	 *
	 * @param most within which 95 of 100 were looked at
	 * @param target half of the cases were due sooner than that
	 */
	private record Times(Urgency urgency, long cases, long looked, long inTime, Duration median, Duration most,
			Duration target) {
	}

}
