package clinic.backcheck.words;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a patient reads in one go.
 *
 * @param name where it stands in the texts
 * @param pieces each one sentence at least
 */
record Passage(Kind kind, String name, List<String> pieces) {

	/** A text of so many words says enough to be measured without its neighbours. */
	private static final int ENOUGH = 8;

	static Passage of(Kind kind, String name, @Nullable String... pieces) {
		return new Passage(kind, name,
				Stream.of(pieces).filter(Objects::nonNull).map(Objects::requireNonNull).toList());
	}

	double grade() {
		return Readability.grade(this.pieces, this.kind == Kind.OPTIONS);
	}

	boolean longEnough() {
		return Readability.words(this.pieces).size() >= ENOUGH;
	}

	@Override
	public String toString() {
		return this.kind + " " + this.name;
	}

	/** What kind of text it is, and the grade that it may reach. */
	enum Kind {

		QUESTIONS(6), OPTIONS(6), ADVICE(8), EXPLANATIONS(8), FLAGS(8), REASONS(8), WATCH(8), OTHER_WAYS(8), CLAIMS(8),
		MESSAGES(8);

		final int limit;

		Kind(int limit) {
			this.limit = limit;
		}

	}

}
