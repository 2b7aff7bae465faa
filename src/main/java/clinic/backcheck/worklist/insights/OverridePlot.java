package clinic.backcheck.worklist.insights;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import clinic.backcheck.rules.Urgency;

/**
 * How often clinicians changed a level, by the red flags raised. A case counts once: by
 * the level that they set last, against the one that stood before their first change
 * since the last re-check, which may have raised it. What was put back counts nowhere.
 */
@Component
class OverridePlot implements Plot.Writer {

	/** Only cases with a level of a clinician are looked up in the timelines: few. */
	private static final String SQL = """
			select f.raised, b.from_urgency, e.to_urgency, count(*)
			from case_facts f join clinic_case c on c.id = f.case_id join case_event e on e.case_id = c.id
				join case_event b on b.case_id = c.id
			where f.arrived_at >= :start and f.arrived_at < :end and c.override_urgency is not null
				and e.entry = (select max(l.entry) from case_event l where l.case_id = c.id
					and l.what in ('OVERRIDDEN', 'STEP_DOWN_AGREED'))
				and b.entry = (select min(l.entry) from case_event l where l.case_id = c.id
					and l.what in ('OVERRIDDEN', 'STEP_DOWN_AGREED') and l.entry > coalesce(
						(select max(r.entry) from case_event r where r.case_id = c.id and r.entry < e.entry
							and r.what like 'RECHECK%'), 0))
				and b.from_urgency <> e.to_urgency
			group by f.raised, b.from_urgency, e.to_urgency""";

	private static final String UP = "up";

	private static final String DOWN = "down";

	private static final String NO_FLAG = "";

	private final Figures figures;

	OverridePlot(Figures figures) {
		this.figures = figures;
	}

	@Override
	public String id() {
		return "overrides";
	}

	@Override
	public int order() {
		return 3;
	}

	@Override
	public Plot write(Period period, PlotWords words) {
		Counts cases = this.figures.counts(FlagPlot.SQL, period);
		Counts changed = new Counts();
		Counts all = new Counts();
		this.figures
			.rows(SQL, period,
					(row, number) -> new Changed(row.getString(1), Urgency.valueOf(row.getString(2)),
							Urgency.valueOf(row.getString(3)), row.getLong(4)))
			.forEach((it) -> {
				String way = (it.to().compareTo(it.from()) > 0) ? UP : DOWN;
				all.add(NO_FLAG, way, it.number());
				FlagPlot.flags(it.raised()).forEach((flag) -> changed.add(flag, way, it.number()));
			});
		Counts raised = FlagPlot.byFlag(cases);
		List<Table.Row> rows = new ArrayList<>();
		List<Bars.Bar> bars = new ArrayList<>();
		for (String flag : raised.by(FlagPlot.CASES)) {
			long up = changed.of(flag, UP);
			long down = changed.of(flag, DOWN);
			long of = raised.of(flag);
			rows.add(Table.Row.of(name(flag, words), of, up, down, words.share(up + down, of)));
			if (up + down > 0) {
				bars.add(new Bars.Bar(name(flag, words), words.say("worklist.insights.overrides.value", up, down),
						List.of(new Bars.Part(up, "fill-1"), new Bars.Part(down, "fill-4"))));
			}
		}
		return new Plot(id(), words.title(this),
				words.lead(this, cases.all(), all.of(NO_FLAG, UP), all.of(NO_FLAG, DOWN)),
				words.say("worklist.insights.overrides.note"),
				bars.isEmpty() ? null : Bars.draw(bars, most(changed), key(words)), new Table(headings(words), rows));
	}

	static String name(String flag, PlotWords words) {
		return flag.equals(FlagPlot.NONE) ? words.say("worklist.insights.no-flag") : words.flag(flag);
	}

	private static double most(Counts changed) {
		return changed.rows().stream().mapToLong(changed::of).max().orElse(1);
	}

	private static List<String> headings(PlotWords words) {
		return List.of(words.say("worklist.insights.flag"), words.say("worklist.insights.cases"),
				words.say("worklist.insights.overrides.up"), words.say("worklist.insights.overrides.down"),
				words.say("worklist.insights.overrides.share"));
	}

	private static List<Picture.Key> key(PlotWords words) {
		return List.of(new Picture.Key("fill-1", words.say("worklist.insights.overrides.up")),
				new Picture.Key("fill-4", words.say("worklist.insights.overrides.down")));
	}

	private record Changed(String raised, Urgency from, Urgency to, long number) {
	}

}
