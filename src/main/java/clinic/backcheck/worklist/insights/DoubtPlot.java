package clinic.backcheck.worklist.insights;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/** How often a question is answered with "not sure" where it is shown. */
@Component
class DoubtPlot implements Plot.Writer {

	private static final String SHOWN = """
			select shown, 'shown', count(*) from case_facts
			where arrived_at >= :start and arrived_at < :end group by shown""";

	private static final String UNSURE = """
			select unsure, 'unsure', count(*) from case_facts
			where arrived_at >= :start and arrived_at < :end and unsure <> '' group by unsure""";

	private static final int DRAWN = 15;

	private final Figures figures;

	DoubtPlot(Figures figures) {
		this.figures = figures;
	}

	@Override
	public String id() {
		return "not-sure";
	}

	@Override
	public int order() {
		return 5;
	}

	@Override
	public Plot write(Period period, PlotWords words) {
		Counts counts = new Counts();
		add(SHOWN, "shown", period, counts);
		add(UNSURE, "unsure", period, counts);
		List<Doubt> doubts = counts.rows()
			.stream()
			.map((id) -> new Doubt(id, counts.of(id, "unsure"), counts.of(id, "shown")))
			.sorted(Comparator.comparingDouble(Doubt::rate).reversed().thenComparing(Doubt::question))
			.toList();
		List<Bars.Bar> bars = doubts.stream()
			.filter((doubt) -> doubt.unsure() > 0)
			.limit(DRAWN)
			.map((doubt) -> Bars.Bar.of(words.question(doubt.question()), words.share(doubt.unsure(), doubt.shown()),
					doubt.rate()))
			.toList();
		double most = doubts.isEmpty() ? 1 : doubts.get(0).rate();
		List<Table.Row> rows = doubts.stream()
			.map((doubt) -> Table.Row.of(words.question(doubt.question()), doubt.shown(), doubt.unsure(),
					words.share(doubt.unsure(), doubt.shown())))
			.toList();
		return new Plot(id(), words.title(this), words.lead(this, DRAWN), null,
				bars.isEmpty() ? null : Bars.draw(bars, most, List.of()),
				new Table(
						List.of(words.say("worklist.insights.question"), words.say("worklist.insights.not-sure.shown"),
								words.say("worklist.insights.not-sure.unsure"), words.say("worklist.insights.share")),
						rows));
	}

	private void add(String sql, String column, Period period, Counts counts) {
		Counts lists = this.figures.counts(sql, period);
		lists.rows().forEach((ids) -> counts.addEach(ids, column, lists.of(ids)));
	}

	private record Doubt(String question, long unsure, long shown) {

		double rate() {
			return (this.shown > 0) ? (double) this.unsure / this.shown : 0;
		}

	}

}
