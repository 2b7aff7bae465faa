package clinic.backcheck.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import clinic.backcheck.rules.Question;

/**
 * What people mostly answer where nothing is wrong. Questions that are not named here get
 * the least worrying answer, with few exceptions.
 */
final class Habits {

	private static final double NEARLY_ALWAYS = 0.985;

	private static final Map<String, List<String>> USUAL = Map.ofEntries(
			Map.entry("massage-by",
					List.of("professional", "professional", "professional", "professional", "friend-or-family",
							"myself", "machine")),
			Map.entry("massage-kind",
					List.of("relaxing", "relaxing", "deep-tissue", "deep-tissue", "sports", "thai-or-walking",
							"manipulation", "massage-gun", "massage-chair", "hot-stones", "cupping", "other-kind")),
			Map.entry("massage-pressure", List.of("light", "medium", "medium", "hard", "too-hard")),
			Map.entry("pain-start", List.of("during", "same-day", "same-day", "later", "before-massage")),
			Map.entry("around-massage", List.of("", "", "stress", "little-to-drink", "relief-then-return")),
			Map.entry("sex", List.of("female", "male")),
			Map.entry("pain-site",
					List.of("low-back-left", "low-back-right", "low-back-left", "low-back-right", "middle-back",
							"upper-back-left", "upper-back-right", "side-left", "buttock-right")),
			Map.entry("pain-course", List.of("better", "better", "better", "up-and-down", "same")),
			Map.entry("pain-signs", List.of("", "stiff", "stiff", "sharp-on-moving")),
			Map.entry("medicines", List.of("", "", "paracetamol-taken", "nsaid-taken", "other-medicine")),
			Map.entry("conditions", List.of("", "", "", "", "high-blood-pressure", "asthma-nsaid-fine", "smoker")),
			Map.entry("function", List.of("as-usual", "as-usual", "as-usual", "some-limits")),
			Map.entry("pain-duration", List.of("under-6-weeks", "under-6-weeks", "six-weeks-to-3-months")));

	private static final Map<String, int[]> RANGES = Map.of("age", new int[] { 18, 50 }, "pain-score",
			new int[] { 1, 6 }, "massage-when", new int[] { 3, 160 });

	/** Older than this hardly anybody comes to a clinic. */
	private static final Map<String, Integer> MOST = Map.of("age", 94);

	private Habits() {
	}

	/** What is usual, and nothing of it as the empty word; empty where all is usual. */
	static Optional<String> usual(String question, SplittableRandom random) {
		return Optional.ofNullable(USUAL.get(question)).map((answers) -> answers.get(random.nextInt(answers.size())));
	}

	/** An option of those that run from least to most worrying. */
	static String option(Question.Choice choice, SplittableRandom random) {
		List<String> options = choice.options();
		boolean least = options.size() < 2 || random.nextDouble() < NEARLY_ALWAYS;
		return least ? options.get(0) : options.get(1);
	}

	/** The most that occurs at all. */
	static int most(Question.Quantity quantity) {
		return Math.min(quantity.max(), MOST.getOrDefault(quantity.id(), quantity.max()));
	}

	/** A usual number. */
	static int number(Question.Quantity quantity, SplittableRandom random) {
		int[] range = RANGES.getOrDefault(quantity.id(), new int[] { quantity.min(), quantity.max() });
		return random.nextInt(Math.max(range[0], quantity.min()), Math.min(range[1], quantity.max()) + 1);
	}

}
