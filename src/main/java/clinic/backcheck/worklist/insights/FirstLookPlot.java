package clinic.backcheck.worklist.insights;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import clinic.backcheck.rules.Urgency;

/**
 * How long it took until somebody first looked at a case, and whether that was within the
 * time that stood on its arrival. Whom nobody looked at in time counts as late.
 */
@Component
class FirstLookPlot implements Plot.Writer {

	private static final String SQL = """
			select machine_urgency, count(*), count(looked), count(case when looked <= target then 1 end),
				count(case when coalesce(looked, waited) > target then 1 end),
				percentile_disc(0.5) within group (order by looked),
				percentile_disc(0.95) within group (order by looked),
				percentile_disc(0.5) within group (order by target)
			from (select machine_urgency, extract(epoch from first_opened_at) - extract(epoch from arrived_at) as looked,
					extract(epoch from cast(:now as timestamp with time zone)) - extract(epoch from arrived_at) as waited,
					extract(epoch from coalesce(promised_at, due_at)) - extract(epoch from arrived_at) as target
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
						row.getLong(4), row.getLong(5), seconds(row.getDouble(6)), seconds(row.getDouble(7)),
						seconds(row.getDouble(8))));
		List<Table.Row> rows = new ArrayList<>();
		List<Bars.Bar> bars = new ArrayList<>();
		for (Urgency urgency : Figures.urgencies()) {
			for (Times times : found) {
				if (times.urgency() == urgency) {
					rows.add(row(times, words));
					if (times.looked() > 0) {
						bars.add(bar(times, words));
					}
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
				words.say("worklist.insights.first-look.late"), words.say("worklist.insights.first-look.in-time"));
	}

	private static Table.Row row(Times times, PlotWords words) {
		boolean looked = times.looked() > 0;
		return Table.Row.of(words.urgency(times.urgency()), times.cases(), times.looked(),
				looked ? words.time(times.median()) : "", looked ? words.time(times.most()) : "",
				words.time(times.target()), times.late(), words.share(times.inTime(), times.inTime() + times.late()));
	}

	/** Shares of the target. */
	private static Bars.Bar bar(Times times, PlotWords words) {
		double target = Math.max(1, times.target().toSeconds());
		double median = times.median().toSeconds() / target;
		double most = Math.max(median, times.most().toSeconds() / target);
		return new Bars.Bar(words.urgency(times.urgency()),
				words.say("worklist.insights.first-look.value", words.time(times.median()), words.time(times.most())),
				List.of(new Bars.Part(Math.min(median, 1.5), Bars.PLAIN),
						new Bars.Part(Math.min(most, 1.5) - Math.min(median, 1.5), Bars.PLAIN_TOO)));
	}

	private static List<Picture.Key> key(PlotWords words) {
		return List.of(new Picture.Key(Bars.PLAIN, words.say("worklist.insights.first-look.median")),
				new Picture.Key(Bars.PLAIN_TOO, words.say("worklist.insights.first-look.most")));
	}

	/**
	 * The times of one urgency.
	 *
	 * @param late looked at too late, or by nobody though the time is over
	 * @param most within which 95 of 100 were looked at
	 * @param target half of the cases had to be looked at sooner than that
	 */
	private record Times(Urgency urgency, long cases, long looked, long inTime, long late, Duration median,
			Duration most, Duration target) {
	}

}
