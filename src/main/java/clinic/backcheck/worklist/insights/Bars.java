package clinic.backcheck.worklist.insights;

import java.util.ArrayList;
import java.util.List;

/** Draws horizontal bars, each below its name. */
final class Bars {

	/** Says nothing of urgency. */
	static final String PLAIN = "fill-6";

	/** The same beside it. */
	static final String PLAIN_TOO = "fill-7";

	private static final int ROW = 40;

	private static final int THICK = 14;

	private static final int NAME = 14;

	private static final int LONGEST_NAME = 34;

	private Bars() {
	}

	/**
	 * Draws bars that share one scale.
	 * @param most what the whole width stands for
	 */
	static Picture draw(List<Bar> bars, double most, List<Picture.Key> key) {
		List<Picture.Box> boxes = new ArrayList<>();
		List<Picture.Words> words = new ArrayList<>();
		int y = 0;
		for (Bar bar : bars) {
			words.add(new Picture.Words(0, y + NAME, "start", shortened(bar.name())));
			words.add(new Picture.Words(Picture.WIDTH, y + NAME, "end", bar.value()));
			double x = 0;
			for (Part part : bar.parts()) {
				double width = (most > 0) ? Math.min(Picture.WIDTH - x, part.size() / most * Picture.WIDTH) : 0;
				if (width > 0) {
					boxes.add(new Picture.Box(round(x), y + NAME + 6.0, round(Math.max(width, 1)), THICK, part.fill()));
				}
				x += width;
			}
			y += ROW;
		}
		return new Picture(Math.max(y, ROW), boxes, words, key);
	}

	private static String shortened(String name) {
		return (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME - 1) + "\u2026" : name;
	}

	static double round(double value) {
		return Math.round(value * 10) / 10.0;
	}

	/**
	 * A bar.
	 *
	 * @param value what it says in words at its end
	 */
	record Bar(String name, String value, List<Part> parts) {

		Bar {
			parts = List.copyOf(parts);
		}

		static Bar of(String name, String value, double size) {
			return new Bar(name, value, List.of(new Part(size, PLAIN)));
		}

	}

	/** A part of a bar. */
	record Part(double size, String fill) {
	}

}
