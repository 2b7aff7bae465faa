package clinic.backcheck.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.WebException;

/** Two checks of one person, side by side. */
@Controller
@PreAuthorize(CaseAccess.MAY_SEE)
class CompareController {

	private final CaseDesk desk;

	private final SentChecks sentChecks;

	private final Editions editions;

	private final Wording wording;

	CompareController(CaseDesk desk, SentChecks sentChecks, Editions editions, Wording wording) {
		this.desk = desk;
		this.sentChecks = sentChecks;
		this.editions = editions;
		this.wording = wording;
	}

	/** Cases of different people are never put side by side. */
	@GetMapping("/staff/cases/{reference}/compare/{other}")
	ModelAndView show(@PathVariable String reference, @PathVariable String other) {
		Case one = this.desk.file(reference).subject();
		Case two = this.desk.file(other).subject();
		PersonKeys person = one.person();
		if (person == null || two.person() == null || !person.personHash().equals(two.person().personHash())) {
			throw WebException.notFound();
		}
		boolean inOrder = !two.arrivedAt().isAfter(one.arrivedAt());
		Side before = side(inOrder ? two : one);
		Side after = side(inOrder ? one : two);
		return new ModelAndView("worklist/compare", "page",
				new ComparePage(reference, before.name(), before, after, lines(before, after)));
	}

	private Side side(Case subject) {
		SentCheck check = this.sentChecks.find(subject.checkId()).orElseThrow(WebException::gone);
		Edition edition = this.editions.edition(subject.edition());
		ClinicalWords words = this.wording.clinical(subject.edition());
		Say say = this.wording.say();
		Map<Topic, String> lines = new LinkedHashMap<>();
		Assessment assessment = check.assessment();
		if (assessment != null) {
			FindingsView findings = new FindingsView(edition, words, say);
			findings.findings(assessment.raised())
				.forEach((finding) -> lines.put(new Topic(true, finding.name()), say.urgency(finding.urgency())));
			findings.findings(assessment.notRuledOut())
				.forEach((finding) -> lines.putIfAbsent(new Topic(true, finding.name()),
						say.text("worklist.compare.open")));
		}
		new AnswersView(edition, words, say, check).parts()
			.forEach((part) -> part.lines()
				.stream()
				.filter(CasePage.AnswerLine::counts)
				.forEach((line) -> lines.put(new Topic(false, line.question()), line.answer())));
		return new Side(subject.reference(), check.contact().name(), subject.urgency(),
				this.wording.time().record(subject.arrivedAt()), lines);
	}

	/** What differs first, then what is the same. */
	private static List<Line> lines(Side before, Side after) {
		Map<Topic, String> topics = new LinkedHashMap<>(after.lines());
		before.lines().forEach(topics::putIfAbsent);
		List<Line> changed = new ArrayList<>();
		List<Line> same = new ArrayList<>();
		topics.keySet().forEach((topic) -> {
			Line line = new Line(topic.name(), before.lines().get(topic), after.lines().get(topic));
			(line.changed() ? changed : same).add(line);
		});
		changed.addAll(same);
		return changed;
	}

	/** What the page shows. */
	record ComparePage(String reference, String name, Side before, Side after, List<Line> lines) {
	}

	/** One of the two checks. */
	record Side(String reference, String name, Urgency urgency, String arrived, Map<Topic, String> lines) {

		Side {
			lines = new LinkedHashMap<>(lines);
		}

	}

	/**
	 * What a line is about. A red flag and a question can have the same name.
	 */
	record Topic(boolean finding, String name) {
	}

	/**
	 * A finding or a question.
	 *
	 * @param before {@code null} where it was not there
	 * @param after {@code null} where it is not there
	 */
	record Line(String name, @Nullable String before, @Nullable String after) {

		/** Whether the two differ. */
		public boolean changed() {
			return (this.before == null) ? this.after != null : !this.before.equals(this.after);
		}

	}

}
