package clinic.backcheck.vignettes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import clinic.backcheck.rules.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * A patient's story with what the evidence asks for.
 *
 * @param source id of the evidence
 * @param answers laid over the benign base; an option, a list of items or a number
 * @param urgency acceptable levels, the exact one first
 * @param flags must be raised or not ruled out
 * @param noAdvice must not be given
 * @param advice must be given
 */
record Vignette(String id, String story, String source, Map<String, Object> answers, List<String> urgency,
		@Nullable List<String> flags, @Nullable List<String> noAdvice, @Nullable List<String> advice) {

	/** What nobody is told to try while an urgent sign is open. */
	private static final List<String> HOME_CARE = List.of("heat", "cold", "gentle-stretches", "gradual-return",
			"ibuprofen", "ibuprofen-ask", "paracetamol", "paracetamol-ask", "drink-to-thirst", "other-treatments",
			"physiotherapy");

	/**
	 * What must not be advised: where every acceptable level is urgent, all of home care.
	 */
	List<String> forbidden() {
		boolean serious = acceptable().stream().allMatch((level) -> level.atLeast(Urgency.URGENT));
		return Stream.concat(orNone(this.noAdvice).stream(), serious ? HOME_CARE.stream() : Stream.empty())
			.distinct()
			.toList();
	}

	/** The level that the evidence asks for. */
	Urgency due() {
		return acceptable().get(0);
	}

	List<Urgency> acceptable() {
		return this.urgency.stream()
			.map((level) -> Urgency.valueOf(level.toUpperCase(Locale.ROOT).replace('-', '_')))
			.toList();
	}

	static List<String> orNone(@Nullable List<String> list) {
		return (list != null) ? list : List.of();
	}

	@Override
	public String toString() {
		return this.id;
	}

}
