package clinic.backcheck.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.WorklistFilter.Owner;
import clinic.backcheck.worklist.WorklistFilter.Show;
import clinic.backcheck.worklist.WorklistPage.Choice;
import clinic.backcheck.worklist.WorklistPage.Tab;

/** The ways to narrow the list: counted links for the usual ones, a form for all. */
final class WorklistTabs {

	private final Say say;

	private final WorklistFilter filter;

	WorklistTabs(Say say, WorklistFilter filter) {
		this.say = say;
		this.filter = filter;
	}

	List<Tab> tabs(WorklistCounts counts) {
		List<Tab> tabs = new ArrayList<>();
		tabs.add(tab("worklist.list.tab-open", counts.open(), all()));
		mostUrgentFirst()
			.forEach((urgency) -> tabs.add(tab(
					this.say.text("worklist.list.tab-urgency", this.say.urgency(urgency),
							counts.of(urgency).words(this.say)),
					urgency, all().withUrgency(urgency), counts.of(urgency))));
		tabs.add(tab("worklist.list.tab-new", counts.of(CaseState.NEW), state(Show.NEW)));
		tabs.add(tab("worklist.list.tab-claimed", counts.of(CaseState.CLAIMED), state(Show.CLAIMED)));
		tabs.add(tab("worklist.list.tab-overdue", counts.overdue(),
				new WorklistFilter(null, Show.OPEN, Owner.ANYBODY, true, this.filter.size(), null)));
		tabs.add(tab("worklist.list.tab-mine", counts.mine(),
				new WorklistFilter(null, Show.OPEN, Owner.ME, false, this.filter.size(), null)));
		return tabs;
	}

	private WorklistFilter all() {
		return state(Show.OPEN);
	}

	private WorklistFilter state(Show state) {
		return new WorklistFilter(null, state, Owner.ANYBODY, false, this.filter.size(), null);
	}

	WorklistPage.Filters form() {
		return new WorklistPage.Filters(urgencies(), choices("worklist.show.", Show.values(), this.filter.state()),
				choices("worklist.owner.", Owner.values(), this.filter.owner()), due(), sizes());
	}

	/** Whether the list shows something that no link above it names. */
	boolean narrowed() {
		WorklistFilter shown = this.filter.after(null);
		return tabs(WorklistCounts.NONE).stream().noneMatch((tab) -> tab.href().equals(shown.href()));
	}

	private Tab tab(String key, WorklistCounts.Count count, WorklistFilter target) {
		return tab(this.say.text(key, count.words(this.say)), null, target, count);
	}

	private Tab tab(String label, @Nullable Urgency urgency, WorklistFilter target, WorklistCounts.Count count) {
		return new Tab(label, urgency, target.href(), target.equals(this.filter.after(null)), count.number() == 0);
	}

	private List<Choice> urgencies() {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice("", this.say.text("worklist.list.any-urgency"), this.filter.urgency() == null));
		mostUrgentFirst().forEach((urgency) -> choices
			.add(new Choice(Wire.write(urgency), this.say.urgency(urgency), urgency == this.filter.urgency())));
		return choices;
	}

	private List<Choice> due() {
		return List.of(new Choice("", this.say.text("worklist.filter.due-any"), !this.filter.overdue()),
				new Choice("yes", this.say.text("worklist.filter.overdue"), this.filter.overdue()));
	}

	private List<Choice> sizes() {
		return WorklistFilter.SIZES.stream()
			.map((size) -> new Choice(size.toString(), size.toString(), size == this.filter.size()))
			.toList();
	}

	private List<Choice> choices(String kind, Enum<?>[] values, Enum<?> chosen) {
		return Arrays.stream(values)
			.map((value) -> new Choice(Wire.write(value), this.say.word(kind, value), value == chosen))
			.toList();
	}

	private static List<Urgency> mostUrgentFirst() {
		return Arrays.stream(Urgency.values()).sorted(Comparator.reverseOrder()).toList();
	}

}
