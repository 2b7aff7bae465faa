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
		Case subject = file.subject();
		SentCheck check = this.sentChecks.find(subject.checkId()).orElseThrow(WebException::gone);
		Say say = this.wording.say();
		Edition edition = this.editions.edition(subject.edition());
		ClinicalWords words = this.wording.clinical(subject.edition());
		AnswersView answers = new AnswersView(edition, words, say, check);
		Assessed assessed = assessed(check, new FindingsView(edition, words, say), words, answers,
				new ChangesView(edition, words, say));
		CasePage.Head head = head(subject, check, edition, me.id(), say);
		List<LogEntry> log = log(file.timeline(), me.id());
		return new CasePage(head, contact(check), assessed, answers.marked(), answers.facts(), answers.parts(),
				this.actions.actions(subject, me, form), log, this.rechecks.rechecks(subject), this.earlier.of(subject),
				new SummaryText(say).write(head, check.contact(), assessed, answers.facts(), log));
	}

	/** Who and how the case stands. */
	CasePage.Head head(Case subject, UUID me) {
		SentCheck check = this.sentChecks.find(subject.checkId()).orElseThrow(WebException::gone);
		return head(subject, check, this.editions.edition(subject.edition()), me, this.wording.say());
	}

	/** Entries of a timeline in words. */
	List<LogEntry> log(List<CaseEvent> events, UUID me) {
		Say say = this.wording.say();
		ClinicTime time = this.wording.time();
		Map<UUID, String> names = this.staff.names(events.stream()
			.flatMap((event) -> Stream.of(event.staffId(), event.otherId()))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()));
		return events.stream().map((event) -> {
			EventWords words = new EventWords(event, names, me, say);
			return new LogEntry(time.moment(event.at()), words.what(), event.note());
		}).toList();
	}

	private CasePage.Head head(Case subject, SentCheck check, Edition edition, UUID me, Say say) {
		ClinicTime time = this.wording.time();
		UUID owner = subject.ownerId();
		CaseOutcome outcome = subject.outcome();
		return new CasePage.Head(subject.reference(), check.contact().name(), time.age(check.contact().dateOfBirth()),
				subject.urgency(), time.due(subject.urgency(), subject.dueAt()), time.record(subject.arrivedAt()),
				subject.edition(), Locale.forLanguageTag(check.language()).getDisplayLanguage(say.locale()),
				edition.awaitsReview(check.language()), say.word("worklist.state.", subject.state()),
				(owner != null) ? ownerName(owner, me, say) : null,
				(outcome != null) ? say.word("worklist.outcome.", outcome) : null, followUp(subject, time),
				answeredBy(check.answeredBy(), say),
				(subject.machineUrgency() != subject.urgency()) ? subject.machineUrgency() : null,
				looking(subject, me, say), subject.contactAttempts(), answered(check, time));
	}

	/** Whoever sends a result days later still tells of the day of the answers. */
	private static @Nullable String answered(SentCheck check, ClinicTime time) {
		boolean later = Duration.between(check.answeredAt(), check.sentAt()).compareTo(AT_ONCE) > 0;
		return later ? time.record(check.answeredAt()) : null;
	}

	private static @Nullable String followUp(Case subject, ClinicTime time) {
		LocalDate day = subject.followUpOn();
		return (day != null) ? time.birthday(day) : null;
	}

	private List<String> looking(Case subject, UUID me, Say say) {
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

	private String ownerName(UUID owner, UUID me, Say say) {
		return owner.equals(me) ? say.text("worklist.owner.me") : say.colleague(owner, this.staff.names(Set.of(owner)));
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
