package clinic.backcheck.worklist;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.staff.StaffDirectory;
import clinic.backcheck.web.WebException;
import clinic.backcheck.worklist.CaseDesk.CaseFile;
import clinic.backcheck.worklist.CasePage.Assessed;
import clinic.backcheck.worklist.CasePage.LogEntry;

/** Puts a case into words. */
@Component
class CaseView {

	private final SentChecks sentChecks;

	private final Editions editions;

	private final Wording wording;

	private final StaffDirectory staff;

	private final RecheckView rechecks;

	private final Clock clock;

	CaseView(SentChecks sentChecks, Editions editions, Wording wording, StaffDirectory staff, RecheckView rechecks,
			Clock clock) {
		this.sentChecks = sentChecks;
		this.editions = editions;
		this.wording = wording;
		this.staff = staff;
		this.rechecks = rechecks;
		this.clock = clock;
	}

	CasePage page(CaseFile file, UUID me, CaseForm form) {
		Case subject = file.subject();
		SentCheck check = this.sentChecks.find(subject.checkId()).orElseThrow(WebException::gone);
		Say say = this.wording.say();
		Edition edition = this.editions.edition(subject.edition());
		ClinicalWords words = this.wording.clinical(subject.edition());
		AnswersView answers = new AnswersView(edition, words, say, check);
		return new CasePage(head(subject, check, edition, me, say), contact(check.contact()),
				assessed(check, new FindingsView(edition, words, say), words, answers,
						new ChangesView(edition, words, say)),
				answers.marked(), answers.parts(), actions(subject, me, form, say), log(file.timeline(), me),
				this.rechecks.rechecks(subject));
	}

	/** Entries of a timeline in words. */
	List<LogEntry> log(List<CaseEvent> events, UUID me) {
		Say say = this.wording.say();
		ClinicTime time = this.wording.time(this.clock.instant());
		Map<UUID, String> names = this.staff
			.names(events.stream().map(CaseEvent::staffId).filter(Objects::nonNull).collect(Collectors.toSet()));
		return events.stream()
			.map((event) -> new LogEntry(time.moment(event.at()), what(event, me, names, say), event.note()))
			.toList();
	}

	private static String what(CaseEvent event, UUID me, Map<UUID, String> names, Say say) {
		UUID staff = event.staffId();
		String who = (staff == null) ? say.word("worklist.who.", event.who()) : staff.equals(me)
				? say.text("worklist.who.you") : names.getOrDefault(staff, say.text("worklist.who.unknown"));
		String how = (event.outcome() != null) ? say.word("worklist.outcome.", event.outcome()) : "";
		return say.text("worklist.log." + Wire.write(event.what()), who, how);
	}

	private CasePage.Head head(Case subject, SentCheck check, Edition edition, UUID me, Say say) {
		ClinicTime time = this.wording.time(this.clock.instant());
		UUID owner = subject.ownerId();
		CaseOutcome outcome = subject.outcome();
		return new CasePage.Head(subject.reference(), check.contact().name(), time.age(check.contact().dateOfBirth()),
				subject.urgency(), time.due(subject.urgency(), subject.dueAt()), time.record(subject.arrivedAt()),
				subject.edition(), Locale.forLanguageTag(check.language()).getDisplayLanguage(say.locale()),
				edition.awaitsReview(check.language()), say.word("worklist.state.", subject.state()),
				(owner != null) ? ownerName(owner, me, say) : null,
				(outcome != null) ? say.word("worklist.outcome.", outcome) : null, answeredBy(check.answeredBy(), say));
	}

	private @Nullable String answeredBy(AnsweredBy by, Say say) {
		UUID taker = by.staff();
		if (taker != null) {
			return say.text("worklist.case.by.telephone",
					this.staff.names(Set.of(taker)).getOrDefault(taker, say.text("worklist.who.unknown")));
		}
		return by.helper() ? say.text("worklist.case.by.helper") : null;
	}

	private String ownerName(UUID owner, UUID me, Say say) {
		return owner.equals(me) ? say.text("worklist.owner.me")
				: this.staff.names(Set.of(owner)).getOrDefault(owner, say.text("worklist.who.unknown"));
	}

	private CasePage.Contact contact(SentCheck.Contact contact) {
		ClinicTime time = this.wording.time(this.clock.instant());
		String dialled = "tel:" + contact.telephone().replaceAll("[^+0-9]", "");
		return new CasePage.Contact(contact.telephone(), dialled, time.birthday(contact.dateOfBirth()), contact.note());
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

	private static CasePage.Actions actions(Case subject, UUID me, CaseForm form, Say say) {
		boolean mine = subject.state() == CaseState.CLAIMED && me.equals(subject.ownerId());
		String claim = mine ? null : say.word("worklist.claim.", subject.state());
		List<WorklistPage.Choice> outcomes = Arrays.stream(CaseOutcome.values())
			.map((outcome) -> new WorklistPage.Choice(Wire.write(outcome), say.word("worklist.outcome.", outcome),
					Wire.write(outcome).equals(form.outcome())))
			.toList();
		return new CasePage.Actions(form.seenOr(subject.entries()), claim, mine, outcomes, form.noteOf("note"),
				form.noteOf("close"), form.errors());
	}

}
