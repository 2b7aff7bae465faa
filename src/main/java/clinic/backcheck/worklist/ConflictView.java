package clinic.backcheck.worklist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.staff.StaffDirectory;
import clinic.backcheck.worklist.CaseDesk.CaseFile;
import clinic.backcheck.worklist.CasePage.Line;

/**
 * Tells somebody that another was faster, shows both sides and keeps what they had typed.
 */
@Component
class ConflictView {

	/** What the forms have beside their text, in their order. */
	private static final Map<String, List<String>> FIELDS = Map.of("close", List.of("outcome", "grade", "follow-up"),
			"contact", List.of("result", "next"), "override", List.of("level"), "hand-over", List.of("colleague"));

	private final CaseView caseView;

	private final StaffDirectory staff;

	private final Wording wording;

	ConflictView(CaseView caseView, StaffDirectory staff, Wording wording) {
		this.caseView = caseView;
		this.staff = staff;
		this.wording = wording;
	}

	/**
	 * The page of an action that was not done.
	 * @param form what was sent, which could be read
	 * @param refused what the case refused; {@code null} where it only changed
	 */
	ConflictPage page(CaseFile file, UUID me, CaseForm form, @Nullable CaseMoveRefused refused) {
		Case subject = file.subject();
		Say say = this.wording.say();
		CasePage.Head head = this.caseView.head(subject, me);
		List<Line> wanted = wanted(form, say);
		String how = wanted.isEmpty() ? "" : wanted.get(0).answer();
		return new ConflictPage(head, say.text("worklist.tried." + form.action(), how),
				(refused != null) ? say.word("worklist.refusal.", refused.why()) : null, wanted, now(head, say),
				this.caseView.log(file.since(form.seen()), me), (refused != null) ? null : form.action(),
				chosen(form).collect(Collectors.toMap(Function.identity(), form::field)), form.note(),
				subject.entries());
	}

	/** Without what was left empty. */
	private static Stream<String> chosen(CaseForm form) {
		return FIELDS.getOrDefault(form.action(), List.of()).stream().filter((field) -> !form.field(field).isEmpty());
	}

	private List<Line> wanted(CaseForm form, Say say) {
		return chosen(form)
			.map((field) -> new Line(say.text("worklist.conflict.field." + field),
					inWords(field, form.field(field), say)))
			.toList();
	}

	private String inWords(String field, String value, Say say) {
		ClinicTime time = this.wording.time();
		return switch (field) {
			case "outcome" -> say.text("worklist.outcome." + value);
			case "grade" -> say.text("worklist.grade." + value);
			case "result" -> say.text("worklist.contact." + value);
			case "level" -> say.urgency(Wire.read(Urgency.class, value).orElseThrow());
			case "follow-up" -> time.birthday(LocalDate.parse(value));
			case "next" -> time.typed(LocalDateTime.parse(value));
			default -> say.colleague(UUID.fromString(value), this.staff.colleagues());
		};
	}

	private static List<Line> now(CasePage.Head head, Say say) {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(say.text("worklist.conflict.now.state"),
				(head.outcome() != null) ? head.state() + ": " + head.outcome() : head.state()));
		lines.add(new Line(say.text("worklist.conflict.now.level"), say.urgency(head.urgency())));
		if (head.outcome() == null) {
			lines.add(new Line(say.text("worklist.conflict.now.due"), head.due().words()));
		}
		lines.add(new Line(say.text("worklist.conflict.now.owner"),
				(head.owner() != null) ? head.owner() : say.text("worklist.owner.nobody")));
		if (head.followUp() != null) {
			lines.add(new Line(say.text("worklist.conflict.field.follow-up"), head.followUp()));
		}
		return lines;
	}

}
