package clinic.backcheck.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.staff.StaffDirectory;
import clinic.backcheck.staff.StaffMember;
import clinic.backcheck.web.WebException;
import clinic.backcheck.worklist.CaseDesk.CaseFile;
import clinic.backcheck.worklist.CasePage.Assessed;
import clinic.backcheck.worklist.CasePage.LogEntry;

/** Puts a case into words. */
@Component
class CaseView {

	private static final Duration AT_ONCE = Duration.ofHours(1);

	private final SentChecks sentChecks;

	private final Editions editions;

	private final Wording wording;

	private final StaffDirectory staff;

	private final RecheckView rechecks;

	private final ActionsView actions;

	private final EarlierChecks earlier;

	private final Viewers viewers;

	private final Clock clock;

	CaseView(SentChecks sentChecks, Editions editions, Wording wording, StaffDirectory staff, RecheckView rechecks,
			ActionsView actions, EarlierChecks earlier, Viewers viewers, Clock clock) {
		this.sentChecks = sentChecks;
		this.editions = editions;
		this.wording = wording;
		this.staff = staff;
		this.rechecks = rechecks;
		this.actions = actions;
		this.earlier = earlier;
		this.viewers = viewers;
		this.clock = clock;
	}

	CasePage page(CaseFile file, StaffMember me, CaseForm form) {
		return page(file, me, form, me.id(), this.wording.time());
	}

	/** The same to be kept elsewhere: all times have their date and year. */
	CasePage kept(CaseFile file, StaffMember me) {
		return page(file, me, CaseForm.EMPTY, null, this.wording.time().kept());
	}

	/** When a copy was made, and by whom. */
	String made(StaffMember me) {
		return this.wording.say().text("worklist.case.made", this.wording.time().kept().made(), me.displayName());
	}

	/** For one reader, who is called "you" there, or for whoever will read it. */
	private CasePage page(CaseFile file, StaffMember me, CaseForm form, @Nullable UUID reader, ClinicTime time) {
		Case subject = file.subject();
		SentCheck check = this.sentChecks.find(subject.checkId()).orElseThrow(WebException::gone);
		Say say = this.wording.say();
		Edition edition = this.editions.edition(subject.edition());
		ClinicalWords words = this.wording.clinical(subject.edition());
		AnswersView answers = new AnswersView(edition, words, say, check);
		Assessed assessed = assessed(check, new FindingsView(edition, words, say), words, answers,
				new ChangesView(edition, words, say));
		CasePage.Head head = head(subject, check, reader, say, time);
		Map<UUID, String> names = names(file.timeline());
		CasePage page = new CasePage(head, contact(check), assessed, answers.marked(), answers.facts(), answers.parts(),
				this.actions.actions(subject, me, form), log(file.timeline(), names, reader, time),
				this.rechecks.rechecks(subject, time), this.earlier.of(subject, time), "");
		CasePage.Head kept = head(subject, check, null, say, time.kept());
		return page.summedUp(new SummaryText(say).write(kept, check.contact(), page,
				log(file.timeline(), names, null, time.kept())));
	}

	/** Who and how the case stands. */
	CasePage.Head head(Case subject, UUID me) {
		SentCheck check = this.sentChecks.find(subject.checkId()).orElseThrow(WebException::gone);
		return head(subject, check, me, this.wording.say(), this.wording.time());
	}

	/**
	 * Entries of a timeline in words.
	 * @param reader who is called "you" there; {@code null} where others will read it
	 */
	List<LogEntry> log(List<CaseEvent> events, @Nullable UUID reader) {
		return log(events, names(events), reader, this.wording.time());
	}

	private Map<UUID, String> names(List<CaseEvent> events) {
		return this.staff.names(events.stream()
			.flatMap((event) -> Stream.of(event.staffId(), event.handedTo()))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()));
	}

	private List<LogEntry> log(List<CaseEvent> events, Map<UUID, String> names, @Nullable UUID reader,
			ClinicTime time) {
		Say say = this.wording.say();
		return events.stream()
			.map((event) -> new LogEntry(time.entry(event.at()), new EventWords(event, names, reader, say).what(),
					event.note()))
			.toList();
	}

	private CasePage.Head head(Case subject, SentCheck check, @Nullable UUID reader, Say say, ClinicTime time) {
		UUID owner = subject.ownerId();
		CaseOutcome outcome = subject.outcome();
		return new CasePage.Head(subject.reference(), check.contact().name(), time.age(check.contact().dateOfBirth()),
				subject.urgency(), time.due(subject.urgency(), subject.dueAt()), time.record(subject.arrivedAt()),
				subject.edition(), Locale.forLanguageTag(check.language()).getDisplayLanguage(say.locale()),
				this.editions.edition(subject.edition()).awaitsReview(check.language()),
				say.word("worklist.state.", subject.state()), (owner != null) ? ownerName(owner, reader, say) : null,
				(outcome != null) ? say.word("worklist.outcome.", outcome) : null, followUp(subject, time, say),
				answeredBy(check.answeredBy(), say), machine(subject, say), looking(subject, reader, say),
				subject.contactAttempts(), answered(check, time));
	}

	/** What the rules said at first, and who raised or lowered it since. */
	private static @Nullable String machine(Case subject, Say say) {
		if (subject.machineUrgency() == subject.urgency()) {
			return null;
		}
		return say.text((subject.review().overrideUrgency() == subject.urgency()) ? "worklist.case.machine"
				: "worklist.case.machine.recheck", say.urgency(subject.machineUrgency()));
	}

	/** Whoever sends a result days later still tells of the day of the answers. */
	private static @Nullable String answered(SentCheck check, ClinicTime time) {
		boolean later = Duration.between(check.answeredAt(), check.sentAt()).compareTo(AT_ONCE) > 0;
		return later ? time.record(check.answeredAt()) : null;
	}

	private static @Nullable String followUp(Case subject, ClinicTime time, Say say) {
		LocalDate day = subject.followUpOn();
		boolean closed = subject.state() == CaseState.CLOSED;
		if (day == null || (!closed && !day.isAfter(time.today()))) {
			return null;
		}
		return say.text(closed ? "worklist.case.follow-up" : "worklist.case.follow-up.open", time.birthday(day));
	}

	private List<String> looking(Case subject, @Nullable UUID me, Say say) {
		if (me == null) {
			return List.of();
		}
		Set<UUID> others = this.viewers.of(Set.of(subject.id()), me, this.clock.instant())
			.getOrDefault(subject.id(), Set.of());
		Map<UUID, String> names = this.staff.names(others);
		return others.stream().map((id) -> say.colleague(id, names)).toList();
	}

	private @Nullable String answeredBy(AnsweredBy by, Say say) {
		UUID taker = by.staff();
		if (taker != null) {
			return say.text("worklist.case.by.telephone", say.colleague(taker, this.staff.names(Set.of(taker))));
		}
		return by.helper() ? say.text("worklist.case.by.helper") : null;
	}

	private String ownerName(UUID owner, @Nullable UUID reader, Say say) {
		return owner.equals(reader) ? say.text("worklist.owner.me")
				: say.colleague(owner, this.staff.names(Set.of(owner)));
	}

	private CasePage.Contact contact(SentCheck check) {
		SentCheck.Contact contact = check.contact();
		ClinicTime time = this.wording.time();
		String dialled = "tel:" + contact.telephone().replaceAll("[^+0-9]", "");
		return new CasePage.Contact(contact.telephone(), dialled, time.birthday(contact.dateOfBirth()),
				ageSaid(check, this.wording.time(check.answeredAt())),
				this.wording.watchWords().pieces(contact.note()));
	}

	/** One of two that are years apart was mistyped, or somebody else was meant. */
	private static @Nullable Integer ageSaid(SentCheck check, ClinicTime then) {
		int born = then.age(check.contact().dateOfBirth());
		return check.answers()
			.to("age")
			.map((answer) -> (answer instanceof Answer.Amount years) ? years.value() : born)
			.filter((said) -> Math.abs(said - born) > 1)
			.orElse(null);
	}

	private static @Nullable Assessed assessed(SentCheck check, FindingsView findings, ClinicalWords words,
			AnswersView answers, ChangesView changes) {
		Assessment assessment = check.assessment();
		if (assessment == null) {
			return null;
		}
		return new Assessed(findings.findings(assessment.raised()), findings.findings(assessment.notRuledOut()),
				answers.contradictions(), answers.denied(), changes.changes(check.answers()),
				assessment.advice().stream().map(words::advice).toList(), findings.withheld(assessment));
	}

}
