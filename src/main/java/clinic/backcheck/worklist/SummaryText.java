package clinic.backcheck.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.SentCheck;

/** Writes a case as plain text, to be pasted into the clinic's record system. */
final class SummaryText {

	private final Say say;

	private final ClinicTime time;

	/**
	 * A writer of texts.
	 * @param time gives every time its date, because the text is read later
	 */
	SummaryText(Say say, ClinicTime time) {
		this.say = say;
		this.time = time;
	}

	String write(CasePage.Head head, Case subject, SentCheck check, CasePage.@Nullable Assessed found,
			List<CasePage.AnswerPart> facts, List<CasePage.LogEntry> log) {
		List<String> lines = new ArrayList<>();
		lines.add(this.say.text("worklist.text.head", head.reference(), check.contact().name(),
				check.contact().dateOfBirth().toString(), head.age()));
		times(subject, check, lines);
		patient(head, check.contact(), lines);
		if (found == null) {
			lines.add(this.say.text("worklist.case.failed"));
		}
		else {
			findings("worklist.case.raised", found.raised(), lines);
			findings("worklist.case.not-ruled-out", found.notRuledOut(), lines);
			section("worklist.case.contradictions", found.contradictions().stream().map(this::contradiction).toList(),
					lines);
			section("worklist.case.denied", found.denied().stream().map(SummaryText::denial).toList(), lines);
			section("worklist.text.given", found.advice(), lines);
			section("worklist.text.withheld",
					found.withheld().stream().map((held) -> held.advice() + ": " + held.reason()).toList(), lines);
		}
		facts.forEach((part) -> part.lines()
			.forEach((line) -> lines.add(part.title() + ": " + line.question() + ": " + line.answer())));
		section("worklist.case.timeline", log.stream()
			.map((entry) -> entry.at() + " " + entry.what() + ((entry.note() != null) ? ": " + entry.note() : ""))
			.toList(), lines);
		return String.join("\n", lines);
	}

	private void times(Case subject, SentCheck check, List<String> lines) {
		lines.add(this.say.text("worklist.text.level", this.say.urgency(subject.urgency()),
				this.time.record(subject.arrivedAt()), String.valueOf(subject.edition())));
		if (subject.outcome() == null) {
			lines.add(this.time.due(subject.urgency(), subject.dueAt()).words());
		}
		String answered = CaseView.answered(check, this.time);
		if (answered != null) {
			lines.add(this.say.text("worklist.case.answered", answered));
		}
	}

	private void patient(CasePage.Head head, SentCheck.Contact contact, List<String> lines) {
		lines.add(this.say.text("worklist.text.telephone", contact.telephone()));
		lines.add((head.answeredBy() != null) ? head.answeredBy() : this.say.text("worklist.text.themselves"));
		if (head.machine() != null) {
			lines.add(head.machine());
		}
		String note = contact.note();
		if (note != null && !note.isBlank()) {
			lines.add(this.say.text("worklist.case.said") + ": " + note);
		}
	}

	private void findings(String key, List<CasePage.Finding> findings, List<String> lines) {
		section(key, findings.stream()
			.map((finding) -> finding.name() + " (" + this.say.urgency(finding.urgency()) + "): "
					+ String.join("; ",
							finding.evidence().stream().map((line) -> line.question() + ": " + line.answer()).toList()))
			.toList(), lines);
	}

	private void section(String key, List<String> items, List<String> lines) {
		if (!items.isEmpty()) {
			lines.add(this.say.text(key) + ":");
			items.forEach((item) -> lines.add("- " + item));
		}
	}

	private String contradiction(CasePage.Contradiction found) {
		String answers = found.answers()
			.stream()
			.map((line) -> line.question() + ": " + line.answer())
			.collect(Collectors.joining(this.say.text("worklist.case.contradictions.but")));
		return found.insisted() ? answers + ". " + this.say.text("worklist.case.contradictions.insisted") : answers;
	}

	private static String denial(CasePage.Denial denial) {
		return (denial.answer() != null) ? denial.sign() + ": " + denial.answer() : denial.sign();
	}

}
