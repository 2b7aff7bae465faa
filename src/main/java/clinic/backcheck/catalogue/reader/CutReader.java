package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.List;

import clinic.backcheck.rules.Question.Cut;
import org.jspecify.annotations.Nullable;

/**
 * Reads the named cuts of a number. An end that a cut leaves open is the end of what can
 * be given.
 */
final class CutReader {

	private CutReader() {
	}

	static List<Cut> cuts(YamlFields question) {
		int min = question.number("min");
		int max = question.number("max");
		if (min > max) {
			question.place("max").problem("max is below min", "exchange them");
		}
		List<Cut> cuts = new ArrayList<>();
		for (YamlValue value : question.someItems("facts")) {
			Cut cut = cut(value, min, max);
			if (cuts.stream().map(Cut::name).anyMatch(cut.name()::equals)) {
				value.problem("names '%s' twice".formatted(cut.name()), "keep one of the two");
			}
			else if (!cut.name().isEmpty()) {
				cuts.add(cut);
			}
		}
		return cuts;
	}

	private static Cut cut(YamlValue value, int min, int max) {
		YamlFields fields = value.fields().allow("id", "from", "below");
		Integer from = fields.optionalNumber("from");
		Integer below = fields.optionalNumber("below");
		if (value.isMap() && from == null && below == null) {
			value.problem("a cut has no end", "give it from, below or both");
		}
		Cut cut = new Cut(fields.id("id"), or(from, min), or(below, max + 1));
		if (cut.from() >= cut.below() || cut.from() < min || cut.below() > max + 1) {
			value.problem("the cut '%s' is empty or reaches outside what can be given".formatted(cut.name()),
					"let from be below 'below', and both lie between min and max");
		}
		return cut;
	}

	private static int or(@Nullable Integer number, int otherwise) {
		return (number != null) ? number : otherwise;
	}

}
