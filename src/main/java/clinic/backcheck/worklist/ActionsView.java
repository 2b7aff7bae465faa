package clinic.backcheck.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.StaffDirectory;
import clinic.backcheck.staff.StaffMember;
import clinic.backcheck.worklist.WorklistPage.Choice;

/** Says what somebody can do with a case, and shows again what has to be put right. */
@Component
class ActionsView {

	private final StaffDirectory staff;

	private final Wording wording;

	ActionsView(StaffDirectory staff, Wording wording) {
		this.staff = staff;
		this.wording = wording;
	}

	CaseActions actions(Case subject, StaffMember me, CaseForm form) {
		Say say = this.wording.say();
		boolean mine = subject.state() == CaseState.CLAIMED && me.id().equals(subject.ownerId());
		String claim = mine ? null : say.word("worklist.claim.", subject.state());
		return new CaseActions(form.seenOr(subject.entries()), claim, mine, subject.state() != CaseState.CLOSED,
				me.is(Role.CLINICIAN), proposal(subject, me.id(), say), choices(subject, form, say),
				typed(subject, form), form.errors().isEmpty() ? "" : form.action(), form.errors());
	}

	private CaseActions.@Nullable Proposal proposal(Case subject, UUID me, Say say) {
		Urgency level = subject.review().proposedUrgency();
		UUID by = subject.review().proposedBy();
		if (level == null || by == null) {
			return null;
		}
		return new CaseActions.Proposal(level, say.colleague(by, this.staff.names(Set.of(by))), by.equals(me));
	}

	private Map<String, List<Choice>> choices(Case subject, CaseForm form, Say say) {
		Map<String, List<Choice>> choices = new HashMap<>();
		choices.put("outcome", all(CaseOutcome.values(), (it) -> say.word("worklist.outcome.", it), form, "outcome"));
		choices.put("result", all(ContactResult.values(), (it) -> say.word("worklist.contact.", it), form, "result"));
		List<Choice> grades = new ArrayList<>(
				all(LevelGrade.values(), (it) -> say.word("worklist.grade.", it), form, "grade"));
		grades.add(new Choice(CaseFormReader.CANNOT_SAY, say.text("worklist.grade.cannot-say"),
				form.field("grade").equals(CaseFormReader.CANNOT_SAY)));
		choices.put("grade", grades);
		Urgency[] levels = Arrays.stream(Urgency.values())
			.filter((level) -> level != subject.urgency())
			.sorted(Comparator.reverseOrder())
			.toArray(Urgency[]::new);
		choices.put("level", all(levels, say::urgency, form, "level"));
		choices.put("colleague",
				this.staff.colleagues()
					.entrySet()
					.stream()
					.filter((colleague) -> !colleague.getKey().equals(subject.ownerId()))
					.map((colleague) -> new Choice(colleague.getKey().toString(), colleague.getValue(),
							colleague.getKey().toString().equals(form.field("colleague"))))
					.toList());
		return choices;
	}

	private static <E extends Enum<E>> List<Choice> all(E[] values, Function<E, String> label, CaseForm form,
			String field) {
		return Arrays.stream(values)
			.map((value) -> new Choice(Wire.write(value), label.apply(value),
					Wire.write(value).equals(form.field(field))))
			.toList();
	}

	/** The day on which it is to come back, if that is still to come. */
	private @Nullable LocalDate agreed(Case subject) {
		LocalDate day = subject.followUpOn();
		return (day != null && day.isAfter(this.wording.time().today())) ? day : null;
	}

	/** Ids of the controls: every form has a note, and ids are unique on a page. */
	private Map<String, String> typed(Case subject, CaseForm form) {
		LocalDate agreed = agreed(subject);
		boolean typed = form.action().equals("close") && !form.errors().isEmpty();
		String followUp = (!typed && agreed != null) ? agreed.toString() : form.of("close", "follow-up");
		return Map.of("note", form.of("note", "note"), "contact-note", form.of("contact", "note"), "next",
				form.of("contact", "next"), "hand-over-note", form.of("hand-over", "note"), "override-note",
				form.of("override", "note"), "close-note", form.of("close", "note"), "follow-up", followUp);
	}

}
