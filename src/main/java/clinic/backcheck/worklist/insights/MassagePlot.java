package clinic.backcheck.worklist.insights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/**
 * Whether some kinds of massage, or some who give it, are followed by urgent cases more
 * often. Small numbers are hidden month by month, and a row adds up only the months in
 * which it is told: no range says more than its months say one by one, so that ranges
 * cannot be subtracted.
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
		List<Told> rows = new ArrayList<>(
				told("given_by", "massage-by", "worklist.insights.massage.by", period, words));
		rows.addAll(told("techniques", "massage-kind", "worklist.insights.massage.kind", period, words));
		int months = period.eachMonth().size();
		List<Bars.Bar> bars = rows.stream()
			.filter((row) -> row.cases() > 0)
			.map((row) -> Bars.Bar.of(row.name(), words.share(row.urgent(), row.cases()),
					(double) row.urgent() / row.cases()))
			.toList();
		return new Plot(id(), words.title(this), words.lead(this),
				words.say("worklist.insights.massage.note", SmallNumbers.LEAST, words.date(period.from()),
						words.date(period.to())),
				bars.isEmpty() ? null : Bars.draw(bars, 1, List.of()),
				new Table(headings(words), rows.stream().map((row) -> row(row, months, words)).toList()));
	}

	/** The most cases that are told first: the order must not tell of the hidden ones. */
	private List<Told> told(String column, String question, String key, Period period, PlotWords words) {
		Map<String, Told> sums = new TreeMap<>();
		for (Period month : period.eachMonth()) {
			for (SmallNumbers.Row row : SmallNumbers.hide(rows(column, month))) {
				String name = words.say(key, words.option(question, row.name()));
				sums.merge(row.name(), Told.of(name, row), Told::plus);
			}
		}
		return sums.values().stream().sorted(Comparator.comparingLong((Told row) -> -row.cases())).toList();
	}

	private List<SmallNumbers.Row> rows(String column, Period month) {
		Counts lists = this.figures.counts(SQL.formatted(column), month);
		Counts counts = new Counts();
		for (String ids : lists.rows()) {
			List<String> items = ids.isEmpty() ? List.of("") : Counts.split(ids);
			for (String item : items) {
				counts.add(item, URGENT, lists.of(ids, URGENT));
				counts.add(item, LESS, lists.of(ids, LESS));
			}
		}
		return counts.by(LESS)
			.stream()
			.map((item) -> new SmallNumbers.Row(item, counts.of(item), counts.of(item, URGENT), counts.of(item, LESS)))
			.toList();
	}

	private static List<String> headings(PlotWords words) {
		return List.of(words.say("worklist.insights.massage.pattern"), words.say("worklist.insights.cases"),
				words.say("worklist.insights.massage.urgent"), words.say("worklist.insights.share"),
				words.say("worklist.insights.massage.months"));
	}

	private static Table.Row row(Told row, int months, PlotWords words) {
		String told = words.say("worklist.insights.massage.months-told", months - row.hidden(), months);
		if (row.hidden() == months) {
			String hidden = words.say("worklist.insights.hidden");
			return Table.Row.of(row.name(), hidden, hidden, hidden, told);
		}
		return Table.Row.of(row.name(), row.cases(), row.urgent(), words.share(row.urgent(), row.cases()), told);
	}

	/**
	 * What is told of a row.
	 *
	 * @param hidden in how many months it is hidden; these are not counted
	 */
	private record Told(String name, long cases, long urgent, int hidden) {

		static Told of(String name, SmallNumbers.Row row) {
			Long total = row.total();
			Long part = row.part();
			return (total != null && part != null) ? new Told(name, total, part, 0) : new Told(name, 0, 0, 1);
		}

		Told plus(Told other) {
			return new Told(this.name, this.cases + other.cases, this.urgent + other.urgent,
					this.hidden + other.hidden);
		}

	}

}
