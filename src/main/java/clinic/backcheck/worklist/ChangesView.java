package clinic.backcheck.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Change;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Relief;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.CasePage.Changes;
import clinic.backcheck.worklist.CasePage.Line;
import clinic.backcheck.worklist.CasePage.Lowered;
import clinic.backcheck.worklist.CasePage.Raised;

/**
 * On which answers a result hangs: the single changes that would raise it, by what they
 * would point to, and those that would lower it.
 */
final class ChangesView {

	private final Edition edition;

	private final ClinicalWords words;

	private final Say say;

	ChangesView(Edition edition, ClinicalWords words, Say say) {
		this.edition = edition;
		this.words = words;
		this.say = say;
	}

	Changes changes(Answers answers) {
		Map<Urgency, List<Change>> raising = this.edition.assessor()
			.safetyNet(answers)
			.stream()
			.collect(Collectors.groupingBy(Change::urgency, LinkedHashMap::new, Collectors.toList()));
		return new Changes(raising.entrySet()
			.stream()
			.map((level) -> new Raised(level.getKey(), byFlag(level.getValue())))
			.toList(), this.edition.assessor().reliefs(answers).stream().map(this::lowered).toList());
	}

	/** One line for each red flag, so that forty changes stay readable. */
	private List<Line> byFlag(List<Change> changes) {
		Map<String, List<String>> byFlag = new LinkedHashMap<>();
		for (Change change : changes) {
			byFlag.computeIfAbsent(change.flags().get(0), (flag) -> new ArrayList<>()).add(change(change));
		}
		return byFlag.entrySet()
			.stream()
			.map((flag) -> new Line(this.words.flag(flag.getKey()), this.words.list(flag.getValue())))
			.toList();
	}

	private String change(Change change) {
		Fact followUp = change.followUp();
		String first = fact(change.fact());
		return (followUp == null) ? first : this.say.text("worklist.case.changes.then", first, fact(followUp));
	}

	private String fact(Fact fact) {
		return this.say.text("worklist.case.changes.fact", this.words.question(fact.question()),
				this.words.fact(fact.question(), fact.name()));
	}

	private Lowered lowered(Relief relief) {
		return new Lowered(relief.urgency(), new Line(this.words.question(relief.question()),
				this.words.answer(relief.question(), relief.instead())));
	}

}
