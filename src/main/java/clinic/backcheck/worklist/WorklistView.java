package clinic.backcheck.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import clinic.backcheck.questionnaire.SentCheck.Contact;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.staff.StaffDirectory;
import clinic.backcheck.worklist.WorklistPage.Row;
import clinic.backcheck.worklist.WorklistQuery.Slice;

/**
 * Puts the list into words. Names are read, and decrypted, for the rows that are shown.
 */
@Component
class WorklistView {

	private final WorklistQuery query;

	private final SentChecks sentChecks;

	private final Wording wording;

	private final StaffDirectory staff;

	private final Clock clock;

	WorklistView(WorklistQuery query, SentChecks sentChecks, Wording wording, StaffDirectory staff, Clock clock) {
		this.query = query;
		this.sentChecks = sentChecks;
		this.wording = wording;
		this.staff = staff;
		this.clock = clock;
	}

	WorklistPage page(WorklistFilter filter, UUID me) {
		Instant now = this.clock.instant();
		Say say = this.wording.say();
		ClinicTime time = this.wording.time(now);
		Slice slice = this.query.lines(filter, me, now);
		WorklistQuery.Counts counts = this.query.counts(me, now);
		WorklistTabs tabs = new WorklistTabs(say, filter);
		return new WorklistPage(counts.open(), time.clock(now), filter.href(), tabs.tabs(counts), tabs.form(),
				tabs.narrowed(), rows(slice.lines(), say, time), WorklistQuery.PAGE,
				slice.more() ? filter.after(last(slice).position()).href() : null,
				(filter.after() != null) ? filter.after(null).href() : null);
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

	List<Row> rows(List<CaseLine> lines, Say say, ClinicTime time) {
		Map<UUID, Contact> contacts = this.sentChecks.contacts(lines.stream().map(CaseLine::checkId).toList());
		Map<UUID, String> owners = this.staff
			.names(lines.stream().map(CaseLine::ownerId).filter(Objects::nonNull).collect(Collectors.toSet()));
		Map<Integer, ClinicalWords> words = lines.stream()
			.map(CaseLine::edition)
			.distinct()
			.collect(Collectors.toMap((edition) -> edition, this.wording::clinical));
		return lines.stream()
			.map((line) -> row(line, contacts.get(line.checkId()), owners,
					Objects.requireNonNull(words.get(line.edition())), say, time))
			.toList();
	}

	private static Row row(CaseLine line, @Nullable Contact contact, Map<UUID, String> owners, ClinicalWords words,
			Say say, ClinicTime time) {
		String name = (contact != null) ? contact.name() : say.text("worklist.list.no-longer-kept");
		String about = (contact != null)
				? say.text("worklist.list.about", time.age(contact.dateOfBirth()), line.reference()) : line.reference();
		return new Row(line.reference(), line.urgency(), due(line, say, time), name, about, why(line, words, say),
				line.assessmentFailed(), recheck(line, say), line.summary().raised(), line.summary().notRuledOut(),
				time.moment(line.arrivedAt()), owner(line.ownerId(), owners, say), line.state() == CaseState.NEW,
				line.entries());
	}

	private static ClinicTime.Due due(CaseLine line, Say say, ClinicTime time) {
		if (line.outcome() != null) {
			return new ClinicTime.Due(say.word("worklist.state.", line.state()),
					say.word("worklist.outcome.", line.outcome()), false);
		}
		return time.due(line.urgency(), line.dueAt());
	}

	private static @Nullable String owner(@Nullable UUID id, Map<UUID, String> owners, Say say) {
		return (id != null) ? owners.getOrDefault(id, say.text("worklist.who.unknown")) : null;
	}

	/** What staff have to see at once: somebody got worse, or did not come back. */
	private static @Nullable String recheck(CaseLine line, Say say) {
		RecheckMark mark = line.recheck();
		return (mark != null && mark.raises()) ? say.word("worklist.recheck.mark.", mark) : null;
	}

	private static String why(CaseLine line, ClinicalWords words, Say say) {
		if (line.assessmentFailed()) {
			return say.text("worklist.list.failed");
		}
		List<String> why = new ArrayList<>(line.summary().raisedFlags().stream().map(words::flag).toList());
		line.summary()
			.openFlags()
			.forEach((flag) -> why.add(say.text("worklist.list.not-ruled-out", words.flag(flag))));
		return why.isEmpty() ? say.text("worklist.list.nothing-raised") : words.list(why);
	}

}
