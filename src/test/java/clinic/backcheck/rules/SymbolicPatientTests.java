package clinic.backcheck.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import clinic.backcheck.catalogue.proof.LogicNgSolver;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The formulas say of every patient what the assessor says. All proofs rest on this.
 */
class SymbolicPatientTests {

	private static final Assessor ASSESSOR = SampleCatalogue.assessor();

	/** The same patients each time, so that a failure can be looked into. */
	private static final long SEED = 20260727;

	private final OnePatient one = new OnePatient(ASSESSOR, new LogicNgSolver());

	static List<Answers> patients() {
		var patients = new ArrayList<Answers>();
		JqwikSession.run(() -> new RandomPatients(ASSESSOR.catalogue()).patients()
			.generator(1000)
			.stream(new Random(SEED))
			.limit(25)
			.forEach((patient) -> patients.add(patient.value())));
		return patients;
	}

	@ParameterizedTest
	@MethodSource("patients")
	void formulasAgreeWithTheAssessor(Answers answers) {
		Assessment assessment = ASSESSOR.assess(answers);
		Set<String> shown = Set.copyOf(ASSESSOR.walk(answers).questions());

		ASSESSOR.catalogue()
			.questions()
			.forEach((question) -> assertSays(answers, question.id(), this.one.patient.shown(question.id()),
					shown.contains(question.id())));
		for (Urgency level : Urgency.values()) {
			assertSays(answers, "at least " + level, this.one.outcome.atLeast(level),
					assessment.urgency().atLeast(level));
			assertSays(answers, "raised " + level, this.one.outcome.raisedAtLeast(level),
					assessment.urgencySoFar().atLeast(level));
		}
		for (Advice advice : ASSESSOR.catalogue().advice()) {
			assertSays(answers, advice.id(), this.one.outcome.given(advice), assessment.advice().contains(advice.id()));
		}
		for (Explanation explanation : ASSESSOR.catalogue().explanations()) {
			assertSays(answers, explanation.id(), this.one.outcome.given(explanation),
					assessment.explains(explanation.id()));
		}
	}

	/** With these answers the literal cannot be anything else. */
	private void assertSays(Answers answers, String what, int literal, boolean expected) {
		IntStream is = this.one.patient.is(answers);
		assertThat(this.one.exists(IntStream.concat(is, IntStream.of(expected ? -literal : literal)).toArray()))
			.as(what)
			.isFalse();
	}

	@ParameterizedTest
	@MethodSource("patients")
	void solutionReadsBackAsTheAnswersThatWereAskedFor(Answers answers) {
		BitSet solution = this.one.circuit.solve(this.one.patient.is(answers).toArray()).orElseThrow();

		Answers read = this.one.patient.in(solution);

		assertThat(read.byQuestion().keySet()).containsExactlyElementsOf(ASSESSOR.walk(answers).questions());
		read.byQuestion().forEach((question, answer) -> {
			if (!(answer instanceof Answer.Amount)) {
				assertThat(answers.to(question)).contains(answer);
			}
		});
	}

}
