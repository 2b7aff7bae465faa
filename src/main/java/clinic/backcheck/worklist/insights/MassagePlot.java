package clinic.backcheck.worklist.insights;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Whether some kinds of massage, or some who give it, are followed by urgent cases more
 * often. Small numbers are hidden, and only whole months are counted.
 */
@Component
class MassagePlot implements Plot.Writer {

	private static final String SQL = """
			select massage, level, count(*) from (
				select %s as massage,
					case when machine_urgency in ('EMERGENCY', 'URGENT') then 'urgent' else 'less' end as level
				from case_facts where arrived_at >= :start and arrived_at < :end) cases
			group by massage, level""";

	private static final String URGENT = "urgent";

	private static final String LESS = "less";

	private final Figures figures;

	MassagePlot(Figures figures) {
		this.figures = figures;
	}

	@Override
	public String id() {
		return "massage";
	}

	@Override
	public int order() {
		return 8;
	}

	/** Two ranges that differ by a day would tell of the people of that day. */
	@Override
	public Period counted(Period asked) {
		return asked.months();
	}

	@Override
	public Plot write(Period asked, PlotWords words) {
		Period period = counted(asked);
		List<SmallNumbers.Row> rows = new ArrayList<>(
				hidden("given_by", "massage-by", "worklist.insights.massage.by", period, words));
		rows.addAll(hidden("techniques", "massage-kind", "worklist.insights.massage.kind", period, words));
		List<Bars.Bar> bars = new ArrayList<>();
		for (SmallNumbers.Row row : rows) {
			Long total = row.total();
			Long part = row.part();
			if (total != null && part != null && total > 0) {
				bars.add(Bars.Bar.of(row.name(), words.share(part, total), (double) part / total));
			}
		}
		return new Plot(id(), words.title(this), words.lead(this),
				words.say("worklist.insights.massage.note", SmallNumbers.LEAST, words.date(period.from()),
						words.date(period.to())),
				bars.isEmpty() ? null : Bars.draw(bars, 1, List.of()),
				new Table(headings(words), rows.stream().map((row) -> row(row, words)).toList()));
	}

	private List<SmallNumbers.Row> hidden(String column, String question, String key, Period period, PlotWords words) {
		Counts lists = this.figures.counts(SQL.formatted(column), period);
		Counts counts = new Counts();
		for (String ids : lists.rows()) {
			List<String> items = ids.isEmpty() ? List.of("") : Counts.split(ids);
			for (String item : items) {
				counts.add(item, URGENT, lists.of(ids, URGENT));
				counts.add(item, LESS, lists.of(ids, LESS));
			}
		}
		return SmallNumbers.hide(counts.by(LESS)
			.stream()
			.map((item) -> new SmallNumbers.Row(words.say(key, words.option(question, item)), counts.of(item),
					counts.of(item, URGENT), counts.of(item, LESS)))
			.toList());
	}

	private static List<String> headings(PlotWords words) {
		return List.of(words.say("worklist.insights.massage.pattern"), words.say("worklist.insights.cases"),
				words.say("worklist.insights.massage.urgent"), words.say("worklist.insights.share"));
	}

	private static Table.Row row(SmallNumbers.Row row, PlotWords words) {
		Long total = row.total();
		Long part = row.part();
		String share = (total != null && part != null) ? words.share(part, total) : number(null, words);
		return Table.Row.of(row.name(), number(total, words), number(part, words), share);
	}

	private static String number(@Nullable Long number, PlotWords words) {
		return (number != null) ? String.valueOf(number) : words.say("worklist.insights.hidden");
	}

}
