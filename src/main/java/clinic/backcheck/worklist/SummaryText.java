package clinic.backcheck.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.SentCheck;

/** Writes a case as plain text, to be pasted into the clinic's record system. */
final class SummaryText {

	private final Say say;

	SummaryText(Say say) {
		this.say = say;
	}

	/**
	 * Everything of the case that the page shows.
	 * @param head the top of it, with dates, and names in place of "you"
	 * @param log the timeline in the same way
	 */
	String write(CasePage.Head head, SentCheck.Contact contact, CasePage page, List<CasePage.LogEntry> log) {
		List<String> lines = new ArrayList<>();
		head(head, contact, lines);
		rechecks(page.rechecks(), lines);
		CasePage.Assessed found = page.assessment();
		if (found == null) {
			lines.add(this.say.text("worklist.case.failed"));
		}
		else {
			found(found, lines);
		}
		page.facts()
			.forEach((part) -> part.lines()
				.forEach((line) -> lines.add(part.title() + ": " + line.question() + ": " + line.answer())));
		CasePage.Marked marked = page.marked();
		section("worklist.case.marked", (marked != null) ? lines(marked.lines()) : List.of(), lines);
		section("worklist.case.timeline", log.stream()
			.map((entry) -> entry.at() + " " + entry.what() + ((entry.note() != null) ? ": " + entry.note() : ""))
			.toList(), lines);
		return String.join("\n", lines);
	}

	private void head(CasePage.Head head, SentCheck.Contact contact, List<String> lines) {
		lines.add(this.say.text("worklist.text.head", head.reference(), contact.name(),
				contact.dateOfBirth().toString(), head.age()));
		lines.add(this.say.text("worklist.text.level", this.say.urgency(head.urgency()), head.arrived(),
				String.valueOf(head.edition())));
		lines.add(this.say.text("worklist.text.state", head.state(), (head.owner() != null)
				? this.say.text("worklist.case.owner", head.owner()) : this.say.text("worklist.case.no-owner")));
		lines.add((head.outcome() != null) ? head.outcome() : head.due().words());
		lines.add(this.say.text("worklist.text.telephone", contact.telephone()));
		lines.add((head.answeredBy() != null) ? head.answeredBy() : this.say.text("worklist.text.themselves"));
		if (head.answered() != null) {
			lines.add(this.say.text("worklist.case.answered", head.answered()));
		}
		Stream.of(head.machine(), head.followUp()).filter(Objects::nonNull).forEach(lines::add);
		String note = contact.note();
		if (note != null && !note.isBlank()) {
			lines.add(this.say.text("worklist.case.said") + ": " + note);
		}
	}

	private void rechecks(CasePage.@Nullable Rechecks rechecks, List<String> lines) {
		if (rechecks == null) {
			return;
		}
		for (CasePage.Recheck one : rechecks.all()) {
			lines.add(this.say.text("worklist.text.recheck", one.at(),
					this.say.text("questionnaire.recheck.trend." + one.overall()), this.say.urgency(one.before()),
					this.say.urgency(one.now())));
			one.lines().forEach((line) -> lines.add("- " + line.name() + ": " + line.before() + " → " + line.now()));
		}
	}

	private void found(CasePage.Assessed found, List<String> lines) {
		findings("worklist.case.raised", found.raised(), lines);
		findings("worklist.case.not-ruled-out", found.notRuledOut(), lines);
		section("worklist.case.contradictions", found.contradictions().stream().map(this::contradiction).toList(),
				lines);
		section("worklist.case.denied", found.denied().stream().map(SummaryText::denial).toList(), lines);
		section("worklist.case.changes.lower",
				found.changes()
					.lowered()
					.stream()
					.map((change) -> line(change.instead()) + " (" + this.say.urgency(change.urgency()) + ")")
					.toList(),
				lines);
		section("worklist.case.changes.higher",
				found.changes()
					.raised()
					.stream()
					.flatMap((level) -> level.lines()
						.stream()
						.map((line) -> line(line) + " (" + this.say.urgency(level.urgency()) + ")"))
					.toList(),
				lines);
		section("worklist.text.given", found.advice(), lines);
		section("worklist.text.withheld",
				found.withheld().stream().map((held) -> held.advice() + ": " + held.reason()).toList(), lines);
	}

	private static List<String> lines(List<CasePage.Line> lines) {
		return lines.stream().map(SummaryText::line).toList();
	}

	private static String line(CasePage.Line line) {
		return line.question() + ": " + line.answer();
	}

	private void findings(String key, List<CasePage.Finding> findings, List<String> lines) {
		section(key,
				findings.stream()
					.map((finding) -> finding.name() + " (" + this.say.urgency(finding.urgency()) + "): "
							+ String.join("; ", lines(finding.evidence()))
							+ (finding.askFirst() ? ". " + this.say.text("worklist.case.ask-first") : ""))
					.toList(),
				lines);
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
			.map(SummaryText::line)
			.collect(Collectors.joining(this.say.text("worklist.case.contradictions.but")));
		return found.insisted() ? answers + ". " + this.say.text("worklist.case.contradictions.insisted") : answers;
	}

	private static String denial(CasePage.Denial denial) {
		return (denial.answer() != null) ? denial.sign() + ": " + denial.answer() : denial.sign();
	}

}
