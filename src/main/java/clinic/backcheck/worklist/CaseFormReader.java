package clinic.backcheck.worklist;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.FormError;

/** Reads the forms of the case page into actions, or says what has to be put right. */
final class CaseFormReader {

	static final int LONGEST_NOTE = 4000;

	/** Stands for: nobody can say whether the level was right. */
	static final String CANNOT_SAY = "cannot-say";

	private static final int MOST_DAYS = 730;

	private final Say say;

	private final Instant now;

	private final ZoneId zone;

	private final List<FormError> errors = new ArrayList<>();

	CaseFormReader(Say say, Instant now, ZoneId zone) {
		this.say = say;
		this.now = now;
		this.zone = zone;
	}

	Reading note(CaseForm form) {
		String text = reason(form, "note", "worklist.error.note-missing");
		return read(form, () -> new CaseAction.AddNote(text));
	}

	Reading handOver(CaseForm form, Set<UUID> colleagues) {
		Optional<UUID> to = colleagues.stream()
			.filter((colleague) -> colleague.toString().equals(form.field("colleague")))
			.findFirst();
		need(to, "colleague");
		String text = text(form, "hand-over-note");
		return read(form, () -> new CaseAction.HandOver(to.orElseThrow(), text));
	}

	Reading contact(CaseForm form) {
		Optional<ContactResult> result = Wire.read(ContactResult.class, form.field("result"));
		need(result, "result");
		Instant next = form.field("next").isEmpty() ? null : next(form.field("next"));
		String text = text(form, "contact-note");
		return read(form, () -> new CaseAction.Contacted(result.orElseThrow(), next, text));
	}

	/**
	 * Reads how a case ends.
	 * @param decides whether they may judge the level; what others say of it is not read
	 */
	Reading close(CaseForm form, boolean decides) {
		Optional<CaseOutcome> outcome = Wire.read(CaseOutcome.class, form.field("outcome"));
		need(outcome, "outcome");
		Optional<LevelGrade> grade = decides ? Wire.read(LevelGrade.class, form.field("grade")) : Optional.empty();
		if (decides && !form.field("grade").equals(CANNOT_SAY)) {
			need(grade, "grade");
		}
		LocalDate followUp = form.field("follow-up").isEmpty() ? null : day(form.field("follow-up"));
		String text = text(form, "close-note");
		return read(form, () -> new CaseAction.Close(outcome.orElseThrow(), grade.orElse(null), followUp, text));
	}

	Reading override(CaseForm form) {
		Optional<Urgency> level = Wire.read(Urgency.class, form.field("level"));
		need(level, "level");
		String text = reason(form, "override-note", "worklist.error.reason-missing");
		return read(form, () -> new LevelAction.SetLevel(level.orElseThrow(), text));
	}

	Reading agree(CaseForm form) {
		String text = text(form, "decide-note");
		return read(form, () -> new LevelAction.Agree(text));
	}

	Reading keepLevel(CaseForm form) {
		String text = text(form, "decide-note");
		return read(form, () -> new LevelAction.KeepLevel(text));
	}

	private Reading read(CaseForm form, Supplier<CaseAction> action) {
		return this.errors.isEmpty() ? new Read(action.get()) : new Refused(form.with(this.errors));
	}

	private void need(Optional<?> value, String field) {
		if (value.isEmpty()) {
			wrong(field, "worklist.error." + field + "-missing");
		}
	}

	/** Whoever types a year beyond it has mistyped it. */
	private Instant latest() {
		return this.now.plus(Duration.ofDays(MOST_DAYS));
	}

	private @Nullable Instant next(String typed) {
		try {
			Instant next = LocalDateTime.parse(typed).atZone(this.zone).toInstant();
			if (next.isAfter(latest())) {
				wrong("next", "worklist.error.next-wrong");
			}
			else if (next.isAfter(this.now)) {
				return next;
			}
			else {
				wrong("next", "worklist.error.next-past");
			}
		}
		catch (DateTimeException ex) {
			wrong("next", "worklist.error.next-wrong");
		}
		return null;
	}

	private @Nullable LocalDate day(String typed) {
		try {
			LocalDate day = LocalDate.parse(typed);
			if (day.isAfter(LocalDate.ofInstant(latest(), this.zone))) {
				wrong("follow-up", "worklist.error.follow-up-wrong");
			}
			else if (day.isAfter(LocalDate.ofInstant(this.now, this.zone))) {
				return day;
			}
			else {
				wrong("follow-up", "worklist.error.follow-up-past");
			}
		}
		catch (DateTimeException ex) {
			wrong("follow-up", "worklist.error.follow-up-wrong");
		}
		return null;
	}

	private String reason(CaseForm form, String id, String missing) {
		if (form.note().isEmpty()) {
			wrong(id, missing);
		}
		text(form, id);
		return form.note();
	}

	private @Nullable String text(CaseForm form, String id) {
		if (form.note().length() > LONGEST_NOTE) {
			this.errors
				.add(new FormError(id, this.say.text("worklist.error.note-long", LONGEST_NOTE, form.note().length())));
		}
		return form.note().isEmpty() ? null : form.note();
	}

	private void wrong(String id, String key) {
		this.errors.add(new FormError(id, this.say.text(key)));
	}

	/** The outcome of reading. */
	sealed interface Reading {

	}

	/** It can be done. */
	record Read(CaseAction action) implements Reading {
	}

	/** Something has to be put right first. */
	record Refused(CaseForm form) implements Reading {
	}

}
