package clinic.backcheck.rules;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import clinic.backcheck.vignettes.EveryPatient;

/** The time of one assessment over the edition that ships, averaged over all vignettes in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AssessmentBenchmark {

	private final Assessor assessor = EveryPatient.assessor();

	private final Answers[] patients = EveryPatient.answers().toArray(Answers[]::new);

	private final FactSet[] facts = EveryPatient.answers()
		.stream()
		.map((answers) -> this.assessor.read(answers, Assessor.Silence.NOT_SURE))
		.toArray(FactSet[]::new);

	private int next;

	private int next() {
		this.next = (this.next + 1 < this.patients.length) ? this.next + 1 : 0;
		return this.next;
	}

	/** Applies the edition to facts that were read already: which rows hold, which are open, how urgent it is. */
	@Benchmark
	public Object evaluate() {
		return this.assessor.evaluate(this.facts[next()]);
	}

	/** Sets the facts that the answers establish. */
	@Benchmark
	public Object read() {
		return this.assessor.read(this.patients[next()], Assessor.Silence.NOT_SURE);
	}

	/** The whole, as far as words: findings with the answers behind them, explanations, advice. */
	@Benchmark
	public Object assess() {
		return this.assessor.assess(this.patients[next()]);
	}

}
