package clinic.backcheck.worklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.SentCheck.Contact;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.staff.StaffDirectory;
import clinic.backcheck.worklist.WorklistPage.Row;

/**
 * Puts cases into rows. Names are read, and decrypted, for the rows that are shown.
 */
@Component
class RowView {

	private final SentChecks sentChecks;

	private final StaffDirectory staff;

	private final Viewers viewers;

	private final Clock clock;

	private final Wording wording;

	RowView(SentChecks sentChecks, StaffDirectory staff, Viewers viewers, Clock clock, Wording wording) {
		this.sentChecks = sentChecks;
		this.staff = staff;
		this.viewers = viewers;
		this.clock = clock;
		this.wording = wording;
	}

	List<Row> rows(List<CaseLine> lines, UUID me, ClinicTime time) {
		Map<UUID, Contact> contacts = this.sentChecks.contacts(lines.stream().map(CaseLine::checkId).toList());
		Map<UUID, Set<UUID>> viewers = this.viewers.of(lines.stream().map(CaseLine::id).toList(), me,
				this.clock.instant());
		Map<UUID, String> people = this.staff
			.names(Stream.concat(lines.stream().map(CaseLine::ownerId), viewers.values().stream().flatMap(Set::stream))
				.filter(Objects::nonNull)
				.collect(Collectors.toSet()));
		Map<Integer, ClinicalWords> words = lines.stream()
			.map(CaseLine::edition)
			.distinct()
			.collect(Collectors.toMap((edition) -> edition, this.wording::clinical));
		Say say = this.wording.say();
		WatchWords watch = this.wording.watchWords();
		return lines.stream().map((line) -> {
			Contact contact = contacts.get(line.checkId());
			return row(line, contact, marks(line, contact, watch, say),
					names(viewers.getOrDefault(line.id(), Set.of()), people, say),
					Objects.requireNonNull(words.get(line.edition())), people, say, time);
		}).toList();
	}

	private static Row row(CaseLine line, @Nullable Contact contact, List<String> marks, @Nullable String looking,
			ClinicalWords words, Map<UUID, String> people, Say say, ClinicTime time) {
		String name = (contact != null) ? contact.name() : say.text("worklist.list.no-longer-kept");
		String about = (contact != null)
				? say.text("worklist.list.about", time.age(contact.dateOfBirth()), line.reference()) : line.reference();
		return new Row(line.reference(), line.urgency(), due(line, say, time), name, about, why(line, words, say),
				line.assessmentFailed(), marks, line.summary().raised(), line.summary().notRuledOut(),
				time.moment(line.arrivedAt()),
				(line.ownerId() != null) ? names(Set.of(line.ownerId()), people, say) : null,
				line.state() == CaseState.NEW, line.entries(), answeredBy(line, say), looking);
	}

	private static ClinicTime.Due due(CaseLine line, Say say, ClinicTime time) {
		if (line.outcome() != null) {
			return new ClinicTime.Due(say.word("worklist.state.", line.state()),
					say.word("worklist.outcome.", line.outcome()), false);
		}
		return time.due(line.urgency(), line.dueAt());
	}

	private static @Nullable String names(Set<UUID> ids, Map<UUID, String> people, Say say) {
		return ids.isEmpty() ? null
				: ids.stream()
					.map((id) -> say.colleague(id, people))
					.collect(Collectors.joining(say.text("worklist.list.separator")));
	}

	private static @Nullable String answeredBy(CaseLine line, Say say) {
		AnsweredBy.Who who = line.answeredBy();
		return (who == null || who == AnsweredBy.Who.THEMSELVES) ? null : say.word("worklist.list.by.", who);
	}

	/**
	 * What staff have to see at once: somebody got worse, did not come back, wrote a word
	 * that calls for attention, or a step down waits for a second clinician.
	 */
	private static List<String> marks(CaseLine line, @Nullable Contact contact, WatchWords watch, Say say) {
		List<String> marks = new ArrayList<>();
		RecheckMark recheck = line.recheck();
		if (recheck != null && recheck.raises()) {
			marks.add(say.word("worklist.recheck.mark.", recheck));
		}
		Urgency earlier = line.earlier();
		if (earlier != null) {
			int change = ListRank.of(earlier) - ListRank.of(line.urgency());
			marks.add(say.text(
					(change > 0) ? "worklist.list.earlier-up"
							: (change < 0) ? "worklist.list.earlier-down" : "worklist.list.earlier-same",
					say.urgency(earlier)));
		}
		if (line.proposed() != null) {
			marks.add(say.text("worklist.list.step-down", say.urgency(line.proposed())));
		}
		List<String> words = (contact != null) ? watch.found(contact.note()) : List.of();
		if (!words.isEmpty()) {
			marks.add(say.text("worklist.list.watch-words", String.join(say.text("worklist.list.separator"), words)));
		}
		return marks;
	}

	private static String why(CaseLine line, ClinicalWords words, Say say) {
		if (line.assessmentFailed()) {
			return say.text("worklist.list.failed");
		}
		List<String> why = new ArrayList<>(line.summary().raisedFlags().stream().map(words::flag).toList());
		line.summary()
			.openFlags()
			.forEach((flag) -> why.add(say.text("worklist.list.not-ruled-out", words.flag(flag))));
		return why.isEmpty() ? say.text("worklist.list.nothing-raised")
				: String.join(say.text("worklist.list.strong-separator"), why);
	}

}
