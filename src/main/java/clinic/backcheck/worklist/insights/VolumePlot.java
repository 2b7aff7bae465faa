package clinic.backcheck.worklist.insights;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import clinic.backcheck.rules.Urgency;

/** How many checks arrive on each day, or in each week of a long time, by urgency. */
@Component
class VolumePlot implements Plot.Writer {

	private static final String SQL = """
			select arrived_on, machine_urgency, count(*) from (
				select to_char(arrived_at at time zone :zone, 'YYYY-MM-DD') as arrived_on, machine_urgency
				from clinic_case where arrived_at >= :start and arrived_at < :end) arrivals
			group by arrived_on, machine_urgency order by arrived_on""";

	private static final int DAYS = 62;

	private static final int TALL = 150;

	private static final int TOP = 20;

	private final Figures figures;

	VolumePlot(Figures figures) {
		this.figures = figures;
	}

	@Override
	public String id() {
		return "volume";
	}

	@Override
	public int order() {
		return 1;
	}

	@Override
	public Plot write(Period period, PlotWords words) {
		boolean weeks = period.days() > DAYS;
		Counts counts = this.figures.counts(SQL, period);
		Counts columns = new Counts();
		for (String day : counts.rows()) {
			Figures.urgencies()
				.forEach((urgency) -> columns.add(start(LocalDate.parse(day), weeks).toString(), urgency.name(),
						counts.of(day, urgency.name())));
		}
		List<LocalDate> starts = Stream
			.iterate(start(period.from(), weeks), (date) -> !date.isAfter(period.to()),
					(date) -> date.plusDays(weeks ? 7 : 1))
			.toList();
		String lead = words.say(weeks ? "worklist.insights.volume.by-week" : "worklist.insights.volume.by-day",
				columns.all());
		return new Plot(id(), words.title(this), lead, null, picture(starts, columns, words),
				table(starts, columns, words));
	}

	private static LocalDate start(LocalDate day, boolean weeks) {
		return weeks ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
	}

	private static Table table(List<LocalDate> starts, Counts counts, PlotWords words) {
		List<String> headings = new ArrayList<>(List.of(words.say("worklist.insights.day")));
		Figures.urgencies().forEach((urgency) -> headings.add(words.urgency(urgency)));
		headings.add(words.say("worklist.insights.all"));
		return new Table(headings, starts.stream().map((date) -> {
			List<String> cells = new ArrayList<>();
			Figures.urgencies()
				.forEach((urgency) -> cells.add(String.valueOf(counts.of(date.toString(), urgency.name()))));
			cells.add(String.valueOf(counts.of(date.toString())));
			return new Table.Row(date.toString(), cells);
		}).toList());
	}

	private static Picture picture(List<LocalDate> starts, Counts counts, PlotWords words) {
		long most = Math.max(1, starts.stream().mapToLong((date) -> counts.of(date.toString())).max().orElse(1));
		double step = (double) Picture.WIDTH / starts.size();
		List<Picture.Box> boxes = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			double y = TOP + TALL;
			for (Urgency urgency : leastFirst()) {
				double height = (double) counts.of(starts.get(i).toString(), urgency.name()) / most * TALL;
				y -= height;
				if (height > 0) {
					boxes.add(new Picture.Box(Bars.round(i * step), Bars.round(y), Bars.round(step * 0.85),
							Bars.round(height), Figures.fill(urgency)));
				}
			}
		}
		int base = TOP + TALL + 18;
		List<Picture.Words> texts = List.of(
				new Picture.Words(0, 14, "start", words.say("worklist.insights.volume.most", most)),
				new Picture.Words(0, base, "start", words.date(starts.get(0))),
				new Picture.Words(Picture.WIDTH, base, "end", words.date(starts.get(starts.size() - 1))));
		return new Picture(base + 8, boxes, texts,
				Figures.urgencies()
					.stream()
					.map((urgency) -> new Picture.Key(Figures.fill(urgency), words.urgency(urgency)))
					.toList());
	}

	private static List<Urgency> leastFirst() {
		return List.of(Urgency.values());
	}

}
