package clinic.backcheck.exchange;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Source;
import clinic.backcheck.catalogue.Texts;
import clinic.backcheck.rules.Advice;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Change;
import clinic.backcheck.rules.Explanation;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.RedFlag;

/** Puts an assessment into words. */
final class AssessmentWriter {

	private final Edition edition;

	private final Catalogue catalogue;

	private final Wording wording;

	private final Texts texts;

	private final Set<String> named = new LinkedHashSet<>();

	AssessmentWriter(Edition edition, Wording wording) {
		this.edition = edition;
		this.catalogue = edition.assessor().catalogue();
		this.wording = wording;
		this.texts = wording.texts();
	}

	AssessmentDocument write(Assessment assessment, Answers answers) {
		var findings = assessment.findings().stream().map(this::finding).toList();
		var explanations = assessment.explanations().stream().map(this::explained).toList();
		var advice = select(this.catalogue.advice(), Advice::id, assessment.advice()).map(this::advised).toList();
		var withheld = assessment.withheld().stream().map((held) -> withheld(held, assessment.advice())).toList();
		var otherWays = this.edition.assessor().otherWays(answers).stream().map(this::otherWay).toList();
		var contradictions = this.edition.assessor()
			.contradictions(answers)
			.stream()
			.map((contradiction) -> contradiction(contradiction, answers))
			.toList();
		return new AssessmentDocument(this.edition.number(), this.wording.language(), assessment.urgency(),
				assessment.urgencySoFar(), assessment.complete(), assessment.unanswered(), findings, explanations,
				advice, withheld, otherWays, contradictions, safetyNet(this.edition.assessor().safetyNet(answers)),
				sources());
	}

	private AssessmentDocument.Finding finding(Assessment.Finding finding) {
		RedFlag flag = this.catalogue.redFlags()
			.stream()
			.filter((candidate) -> candidate.id().equals(finding.flag()))
			.findFirst()
			.orElseThrow();
		Texts.FlagText text = Wording.known(this.texts.flags().get(flag.id()));
		return new AssessmentDocument.Finding(flag.id(), fill(text.name()), fill(text.why()),
				finding.raised() ? AssessmentDocument.State.RAISED : AssessmentDocument.State.NOT_RULED_OUT,
				finding.urgency(), finding.ifCertain(), said(finding.evidence()), cite(flag.sources()));
	}

	private List<AssessmentDocument.Said> said(List<Assessment.Evidence> evidence) {
		return evidence.stream().map((piece) -> said(piece.question(), piece.answer(), piece.unsure())).toList();
	}

	private AssessmentDocument.Said said(String id, @Nullable Answer answer, boolean unsure) {
		Question question = this.edition.assessor().question(id).orElseThrow();
		return new AssessmentDocument.Said(id, fill(this.wording.question(id).text()),
				this.wording.answer(question, answer), unsure);
	}

	private AssessmentDocument.Explained explained(Assessment.Explained explained) {
		Explanation explanation = select(this.catalogue.explanations(), Explanation::id,
				List.of(explained.explanation()))
			.findFirst()
			.orElseThrow();
		Texts.TitledText text = Wording.known(this.texts.explanations().get(explanation.id()));
		return new AssessmentDocument.Explained(explanation.id(), fill(text.title()), fill(text.text()),
				explanation.grade(), said(explained.evidence()), cite(explanation.sources()));
	}

	private AssessmentDocument.Advised advised(Advice advice) {
		Texts.AdviceText text = Wording.known(this.texts.advice().get(advice.id()));
		String duration = text.duration();
		return new AssessmentDocument.Advised(advice.id(), advice.kind(), fill(text.title()), fill(text.text()),
				(duration == null) ? null : fill(duration), advice.grade(), cite(advice.sources()));
	}

	private AssessmentDocument.Withheld withheld(Assessment.Withheld withheld, List<String> given) {
		String why = withheld.flag() ? Wording.known(this.texts.flags().get(withheld.reason())).name()
				: Wording.known(this.texts.reasons().get(withheld.reason()));
		return new AssessmentDocument.Withheld(withheld.advice(),
				fill(Wording.known(this.texts.advice().get(withheld.advice())).title()), withheld.reason(), fill(why),
				said(withheld.evidence()), alternative(withheld.alternative(), given));
	}

	private AssessmentDocument.@Nullable Alternative alternative(@Nullable String advice, List<String> given) {
		if (advice == null || !given.contains(advice)) {
			return null;
		}
		Texts.AdviceText text = Wording.known(this.texts.advice().get(advice));
		return new AssessmentDocument.Alternative(advice, fill(text.title()), fill(text.text()));
	}

	private AssessmentDocument.OtherWay otherWay(String id) {
		Texts.OtherWayText text = Wording.known(this.texts.otherWays().get(id));
		return new AssessmentDocument.OtherWay(id, fill(text.title()), fill(text.text()));
	}

	private AssessmentDocument.Contradiction contradiction(Catalogue.Contradiction contradiction, Answers answers) {
		return new AssessmentDocument.Contradiction(contradiction.id(),
				contradiction.answers()
					.keySet()
					.stream()
					.map((id) -> said(id, answers.to(id).orElseThrow(), false))
					.toList());
	}

	private AssessmentDocument.SafetyNet safetyNet(List<Change> changes) {
		return new AssessmentDocument.SafetyNet(changes.stream().map(this::change).toList(),
				new AssessmentDocument.Always(fill(this.texts.caudaEquina().title()),
						this.texts.caudaEquina().items().stream().map(this::fill).toList()));
	}

	private AssessmentDocument.Change change(Change change) {
		Fact followUp = change.followUp();
		List<String> watch = select(this.catalogue.redFlags(), RedFlag::id, change.flags()).map(RedFlag::watch)
			.distinct()
			.map((line) -> fill(Wording.known(this.texts.watch().get(line))))
			.toList();
		return new AssessmentDocument.Change(changed(change.fact()), (followUp == null) ? null : changed(followUp),
				change.urgency(), change.flags(), watch);
	}

	private AssessmentDocument.Changed changed(Fact fact) {
		return new AssessmentDocument.Changed(fact.question(), fill(this.wording.question(fact.question()).text()),
				fact.name(), this.wording.option(fact.question(), fact.name()));
	}

	private List<String> cite(List<String> sources) {
		this.named.addAll(sources);
		return sources;
	}

	private List<AssessmentDocument.Source> sources() {
		return this.named.stream()
			.map(this.edition.sources()::get)
			.filter(Objects::nonNull)
			.map(AssessmentWriter::source)
			.toList();
	}

	private static AssessmentDocument.Source source(Source source) {
		return new AssessmentDocument.Source(source.id(), source.title(), source.publisher(), source.year(),
				source.where(), source.verified());
	}

	private String fill(String text) {
		return this.wording.fill(text);
	}

	/** Those with one of the ids, in the order of the catalogue. */
	private static <T> Stream<T> select(List<T> all, java.util.function.Function<T, String> id,
			Collection<String> wanted) {
		return all.stream().filter((one) -> wanted.contains(id.apply(one)));
	}

}
