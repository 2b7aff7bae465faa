package clinic.backcheck.questionnaire.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.Clinic;

/**
 * Writes the page of a result, once, when a check is finished.
 */
@Component
public class ResultWriter {

	private final MessageSource messages;

	private final Clinic clinic;

	public ResultWriter(MessageSource messages, Clinic clinic) {
		this.messages = messages;
		this.clinic = clinic;
	}

	/** The page of an assessment; advice only, until it is sent. */
	public ResultPage write(Finished finished, Assessment assessment) {
		Words words = words(finished);
		ReasonWriter reasons = new ReasonWriter(finished, words);
		AdviceWriter advice = new AdviceWriter(finished, words);
		WatchWriter watch = new WatchWriter(finished, words);
		LevelWriter level = new LevelWriter(words);
		Urgency urgency = assessment.urgency();
		ResultPage.Again again = again(urgency, finished, words);
		boolean emergency = urgency == Urgency.EMERGENCY;
		List<Assessment.Finding> raised = raised(finished, assessment);
		ResultPage.Course course = new CourseWriter(finished, words).course(assessment);
		return new ResultPage(finished.language(), level.level(urgency, finished, again.date()),
				emergency ? reasons.saying(emergencies(raised)) : null, reasons.reasons(raised, urgency),
				emergency ? List.of() : reasons.doubts(assessment),
				(urgency == Urgency.SELF_CARE) ? reasons.fits(assessment) : null, advice.cards(assessment),
				emergency ? List.of() : advice.leftOut(assessment),
				emergency ? List.of() : advice.explanations(assessment), course,
				emergency ? watch.emergencyOnly() : watch.watch(), watch.caudaEquina(),
				new SourceWriter(finished, words).sources(assessment, course != null), finished.reference(),
				words.moment(finished.at()), level.notSent(urgency, finished.at()), again, null);
	}

	/** The page where the rules could not be applied: call somebody. */
	public ResultPage writeFailed(Finished finished) {
		Words words = words(finished);
		WatchWriter watch = new WatchWriter(finished, words);
		LevelWriter level = new LevelWriter(words);
		return new ResultPage(finished.language(), level.failed(), null, List.of(), List.of(), null, List.of(),
				List.of(), List.of(), null, watch.emergencyOnly(), watch.caudaEquina(),
				new SourceWriter(finished, words).none(), finished.reference(), words.moment(finished.at()),
				level.notSent(Urgency.UNASSESSED, finished.at()), again(Urgency.UNASSESSED, finished, words), null);
	}

	private static ResultPage.Again again(Urgency urgency, Finished finished, Words words) {
		Instant at = finished.at().plus(RecheckTime.after(urgency, finished.sinceMassage()));
		return new ResultPage.Again(words.date(at), at);
	}

	/**
	 * The page of a re-check, beside the check before it.
	 * @param at when the earlier check was finished
	 * @param scores the strength of the pain in all checks, oldest first
	 */
	public ResultPage compared(ResultPage page, Finished finished, Comparison comparison, Comparison.Then before,
			Comparison.Then now, Instant at, Map<Instant, Integer> scores) {
		Words words = words(finished);
		return page.withCompared(new ComparisonWriter(finished, words).compared(comparison, before, now, at, scores),
				words.say("questionnaire.fits.lead.again"));
	}

	/** The same page, sent to the clinic. */
	public ResultPage sent(ResultPage page, AnsweredBy reader, Instant now) {
		return page.withDelivery(new LevelWriter(words(page.language(), reader)).sent(page.level().urgency(), now));
	}

	/** The words of a language in this clinic. */
	public Words words(String language) {
		return words(language, AnsweredBy.THEMSELVES);
	}

	/** The words of a language in this clinic, for whoever answers. */
	public Words words(String language, AnsweredBy reader) {
		return new Words(this.messages, this.clinic, language, reader);
	}

	private Words words(Finished finished) {
		return words(finished.language(), finished.answeredBy());
	}

	/**
	 * Where help cannot wait, a check may be sent before all is answered. Then only what
	 * the patient said is a reason; what silence adds is for staff.
	 */
	private static List<Assessment.Finding> raised(Finished finished, Assessment assessment) {
		List<Assessment.Finding> said = assessment.complete() ? List.of()
				: finished.edition().assessor().raisedSoFar(finished.answers());
		return said.isEmpty() ? assessment.raised() : said;
	}

	private static List<Assessment.Finding> emergencies(List<Assessment.Finding> raised) {
		return raised.stream().filter((finding) -> finding.urgency() == Urgency.EMERGENCY).toList();
	}

}
