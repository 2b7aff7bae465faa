package clinic.backcheck.worklist.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import clinic.backcheck.rules.RedFlag;

/** Which red flags are raised most, and which never. */
@Component
class FlagPlot implements Plot.Writer {

	static final String SQL = """
			select raised, 'cases', count(*) from case_facts
			where arrived_at >= :start and arrived_at < :end group by raised""";

	static final String CASES = "cases";

	/** Stands for cases without any flag; no flag has this name. */
	static final String NONE = "-";

	private final Figures figures;

	FlagPlot(Figures figures) {
		this.figures = figures;
	}

	/** Each flag of some, or that there is none. */
	static List<String> flags(String raised) {
		return raised.isEmpty() ? List.of(NONE) : Counts.split(raised);
	}

	/** Cases by flag, from cases by all their flags. */
	static Counts byFlag(Counts cases) {
		Counts flags = new Counts();
		cases.rows().forEach((raised) -> flags(raised).forEach((flag) -> flags.add(flag, CASES, cases.of(raised))));
		return flags;
	}

	@Override
	public String id() {
		return "flags";
	}

	@Override
	public int order() {
		return 4;
	}

	@Override
	public Plot write(Period period, PlotWords words) {
		Counts cases = this.figures.counts(SQL, period);
		Counts flags = byFlag(cases);
		List<String> fired = flags.by(CASES).stream().filter((flag) -> !flag.equals(NONE)).toList();
		List<String> never = words.edition()
			.assessor()
			.catalogue()
			.redFlags()
			.stream()
			.map(RedFlag::id)
			.filter((flag) -> !fired.contains(flag))
			.toList();
		List<Table.Row> rows = Stream.concat(fired.stream(), never.stream())
			.map((flag) -> Table.Row.of(words.flag(flag), flags.of(flag), words.share(flags.of(flag), cases.all())))
			.toList();
		List<Bars.Bar> bars = new ArrayList<>();
		fired.forEach((flag) -> bars.add(Bars.Bar.of(words.flag(flag),
				words.say("worklist.insights.value", flags.of(flag)), (double) flags.of(flag))));
		double most = fired.isEmpty() ? 1 : flags.of(fired.get(0));
		return new Plot(id(), words.title(this), words.lead(this, cases.all(), fired.size(), never.size()),
				never.isEmpty() ? null
						: words.say("worklist.insights.flags.never",
								String.join("; ", never.stream().map(words::flag).toList())),
				bars.isEmpty() ? null : Bars.draw(bars, most, List.of()),
				new Table(List.of(words.say("worklist.insights.flag"), words.say("worklist.insights.cases"),
						words.say("worklist.insights.share")), rows));
	}

}
