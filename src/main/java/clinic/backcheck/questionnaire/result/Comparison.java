package clinic.backcheck.questionnaire.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Recheck;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Answers;
import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.Urgency;

/**
 * A re-check beside the check before it, item by item, by ids alone.
 *
 * @param before the urgency then
 * @param now the urgency now
 */
public record Comparison(Urgency before, Urgency now, List<Item> items) {

	/**
	 * The least change of pain on a scale of ten that people notice (Ostelo 2008).
	 */
	static final int NOTICED = 2;

	public Comparison {
		items = List.copyOf(items);
	}

	/** Compares two checks in the terms of the later one's edition. */
	public static Comparison of(Edition edition, Then before, Then now) {
		var items = new ArrayList<Item>();
		if (before.assessment() == null || now.assessment() == null) {
			items.add(new Item(Kind.SIGNS, "", Trend.UNKNOWN));
		}
		else {
			flags(before, now).forEach((flag) -> items
				.add(new Item(Kind.FLAG, flag, trend(rank(before.flag(flag)), rank(now.flag(flag))))));
		}
		Recheck recheck = edition.recheck();
		if (recheck != null) {
			pain(recheck.pain(), before, now).ifPresent(items::add);
			scale(edition, Kind.FUNCTION, recheck.function(), before, now).ifPresent(items::add);
			course(edition, recheck.course(), now).ifPresent(items::add);
		}
		return new Comparison(before.urgency(), now.urgency(), items);
	}

	/**
	 * Worse where anything is, or the urgency rose; else not known where the rules could
	 * not be applied to one of the checks; else better where anything is.
	 */
	public Trend overall() {
		if (this.now.compareTo(this.before) > 0 || has(Trend.WORSE)) {
			return Trend.WORSE;
		}
		if (this.items.stream().anyMatch((item) -> item.kind() == Kind.SIGNS)) {
			return Trend.UNKNOWN;
		}
		return (this.before != this.now || has(Trend.BETTER)) ? Trend.BETTER : Trend.SAME;
	}

	public boolean worse() {
		return overall() == Trend.WORSE;
	}

	private boolean has(Trend trend) {
		return this.items.stream().anyMatch((item) -> item.trend() == trend);
	}

	private static Set<String> flags(Then before, Then now) {
		var flags = new LinkedHashSet<>(now.flags());
		flags.addAll(before.flags());
		return flags;
	}

	private static int rank(@Nullable Urgency urgency) {
		return (urgency != null) ? List.of(Urgency.values()).indexOf(urgency) : -1;
	}

	private static Optional<Item> pain(@Nullable String question, Then before, Then now) {
		return Optional.ofNullable(question).map((id) -> {
			Integer then = before.number(id);
			Integer today = now.number(id);
			Trend trend = (then == null || today == null) ? Trend.UNKNOWN
					: (Math.abs(today - then) < NOTICED) ? Trend.SAME : trend(then, today);
			return new Item(Kind.PAIN, id, trend);
		});
	}

	private static Optional<Item> scale(Edition edition, Kind kind, @Nullable String question, Then before, Then now) {
		return Optional.ofNullable(question).map((id) -> {
			int then = position(edition, id, before.answers());
			int today = position(edition, id, now.answers());
			return new Item(kind, id, (then < 0 || today < 0) ? Trend.UNKNOWN : trend(then, today));
		});
	}

	/** What somebody says of the course needs no earlier answer. */
	private static Optional<Item> course(Edition edition, @Nullable String question, Then now) {
		return Optional.ofNullable(question).map((id) -> {
			int said = position(edition, id, now.answers());
			int worst = edition.assessor().question(id).map((it) -> it.facts().size() - 1).orElse(-1);
			return new Item(Kind.COURSE, id, (said < 0) ? Trend.UNKNOWN
					: (said == worst) ? Trend.WORSE : (said == 0) ? Trend.BETTER : Trend.SAME);
		});
	}

	/** Where the answer stands on its scale; negative where nobody knows. */
	private static int position(Edition edition, String question, Answers answers) {
		Answer answer = answers.to(question).orElse(null);
		List<String> options = edition.assessor().question(question).map(Question::facts).orElse(List.of());
		return (answer instanceof Answer.Chosen chosen) ? options.indexOf(chosen.option()) : -1;
	}

	private static Trend trend(int before, int now) {
		return (now > before) ? Trend.WORSE : (now < before) ? Trend.BETTER : Trend.SAME;
	}

	/**
	 * One of the two checks.
	 *
	 * @param assessment {@code null} where the rules could not be applied
	 */
	public record Then(Urgency urgency, Answers answers, @Nullable Assessment assessment) {

		/** The red flags that there were signs of. */
		public List<String> flags() {
			return (this.assessment != null) ? this.assessment.findings()
				.stream()
				.filter((finding) -> finding.raised() || finding.urgency() != Urgency.SELF_CARE)
				.map(Assessment.Finding::flag)
				.distinct()
				.toList() : List.of();
		}

		/** The urgency of a red flag; {@code null} where there was no sign of it. */
		public @Nullable Urgency flag(String flag) {
			return (this.assessment != null) ? this.assessment.findings()
				.stream()
				.filter((finding) -> finding.flag().equals(flag)
						&& (finding.raised() || finding.urgency() != Urgency.SELF_CARE))
				.map(Assessment.Finding::urgency)
				.reduce((one, other) -> one.atLeast(other) ? one : other)
				.orElse(null) : null;
		}

		/** A number that was given; {@code null} where it was not. */
		public @Nullable Integer number(String question) {
			return (this.answers.to(question).orElse(null) instanceof Answer.Amount amount) ? amount.value() : null;
		}

	}

	/**
	 * One thing that is compared.
	 *
	 * @param id of the red flag or the question; empty where it is all warning signs
	 */
	public record Item(Kind kind, String id, Trend trend) {
	}

	/** What is compared. */
	public enum Kind {

		FLAG,
		/** All of them, where the rules could not be applied to one of the checks. */
		SIGNS, PAIN, FUNCTION, COURSE

	}

	/** How it went. */
	public enum Trend {

		BETTER, SAME, WORSE,
		/** One of the two answers is not known. */
		UNKNOWN

	}

}
