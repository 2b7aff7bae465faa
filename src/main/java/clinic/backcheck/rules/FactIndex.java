package clinic.backcheck.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives every fact of a catalogue its bit, in the order of the questionnaire.
 */
final class FactIndex {

	private final Map<Fact, Integer> bits = new LinkedHashMap<>();

	FactIndex(Catalogue catalogue) {
		catalogue.questions().forEach((question) -> {
			for (String name : question.facts()) {
				Fact fact = new Fact(question.id(), name);
				if (this.bits.put(fact, this.bits.size()) != null) {
					throw new IllegalArgumentException("Two facts are called " + fact);
				}
			}
		});
	}

	/** How many words of 64 bits a set of facts takes. */
	int words() {
		return (this.bits.size() + Long.SIZE - 1) / Long.SIZE;
	}

	int bit(Fact fact) {
		Integer bit = this.bits.get(fact);
		if (bit == null) {
			throw new IllegalArgumentException("No question of this catalogue owns the fact " + fact);
		}
		return bit;
	}

	/** The facts as one dense set of bits. */
	long[] mask(Iterable<Fact> facts) {
		long[] mask = new long[words()];
		for (Fact fact : facts) {
			Bits.set(mask, bit(fact));
		}
		return mask;
	}

}
