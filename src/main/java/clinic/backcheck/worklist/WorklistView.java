package clinic.backcheck.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import clinic.backcheck.web.FormError;
import clinic.backcheck.worklist.WorklistQuery.Slice;

/** Puts the list into words. */
@Component
class WorklistView {

	private final WorklistQuery query;

	private final CountQuery counts;

	private final SavedViews views;

	private final AlertStatus alerts;

	private final RowView rows;

	private final Wording wording;

	private final Clock clock;

	WorklistView(WorklistQuery query, CountQuery counts, SavedViews views, AlertStatus alerts, RowView rows,
			Wording wording, Clock clock) {
		this.query = query;
		this.counts = counts;
		this.views = views;
		this.alerts = alerts;
		this.rows = rows;
		this.wording = wording;
		this.clock = clock;
	}

	WorklistPage page(WorklistFilter filter, UUID me) {
		return page(filter, me, List.of(), "");
	}

	/**
	 * The list, with a name for a view that has to be put right.
	 * @param name as it was typed
	 */
	WorklistPage page(WorklistFilter filter, UUID me, List<FormError> errors, String name) {
		Instant now = this.clock.instant();
		Say say = this.wording.say();
		ClinicTime time = this.wording.time(now);
		Instant fresh = KnownCases.from(now);
		// Before the list: what comes in between is told of rather than missed.
		KnownCases known = KnownCases.of(fresh, this.query.fresh(fresh, KnownCases.MOST));
		Slice slice = this.query.lines(filter, me, now);
		WorklistCounts counts = this.counts.counts(me, now);
		WorklistTabs tabs = new WorklistTabs(say, filter);
		return new WorklistPage(counts.open().words(say), time.clock(now), filter.href(), tabs.tabs(counts),
				tabs.form(), tabs.narrowed(), this.rows.rows(slice.lines(), me, time), filter.size(),
				slice.more() ? filter.after(last(slice).position()).href() : null,
				(filter.after() != null) ? filter.after(null).href() : null, views(filter, me, errors, name),
				String.valueOf(fresh.toEpochMilli()), known.seen(), this.alerts.undelivered());
	}

	private WorklistPage.Views views(WorklistFilter filter, UUID me, List<FormError> errors, String name) {
		WorklistFilter here = filter.after(null);
		List<WorklistPage.View> saved = this.views.findByStaffIdOrderByName(me)
			.stream()
			.map((view) -> new WorklistPage.View(view.id().toString(), view.name(), view.href(),
					view.href().equals(here.href())))
			.toList();
		return new WorklistPage.Views(saved, here.parameters(), errors, name);
	}

	WorklistPage.Refusal refused(WorklistFilter.Refused refused) {
		Say say = this.wording.say();
		return new WorklistPage.Refusal(refused.fields()
			.stream()
			.map((field) -> new WorklistPage.RefusedField(field, say.text("worklist.refused." + field)))
			.toList());
	}

	private static CaseLine last(Slice slice) {
		return slice.lines().get(slice.lines().size() - 1);
	}

}
