package clinic.backcheck.rules;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import clinic.backcheck.vignettes.BaseCase;

/** The time of one assessment over the edition that ships. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AssessmentBenchmark {

	private final Assessor assessor = BaseCase.assessor();

	private final Answers answers = BaseCase.answers();

	private final FactSet facts = this.assessor.read(this.answers, Assessor.Silence.NOT_SURE);

	/** Applies every row to facts that were read already. */
	@Benchmark
	public Object evaluate() {
		return this.assessor.evaluate(this.facts);
	}

	/** Sets the facts that the answers establish. */
	@Benchmark
	public Object read() {
		return this.assessor.read(this.answers, Assessor.Silence.NOT_SURE);
	}

	/** The whole: findings with the answers behind them, explanations, advice. */
	@Benchmark
	public Object assess() {
		return this.assessor.assess(this.answers);
	}

}
