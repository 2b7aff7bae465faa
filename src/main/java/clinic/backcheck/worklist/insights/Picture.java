package clinic.backcheck.worklist.insights;

import java.util.List;

/**
 * A drawing in its own units, 340 wide, so that it can be read on a telephone. All of it
 * stands in the table beside it too.
 *
 * @param key what the fills mean
 */
record Picture(int height, List<Box> boxes, List<Words> words, List<Key> key) {

	static final int WIDTH = 340;

	Picture {
		boxes = List.copyOf(boxes);
		words = List.copyOf(words);
		key = List.copyOf(key);
	}

	/**
	 * A bar or a part of one.
	 *
	 * @param fill the id of a pattern, which tells it apart without colour
	 */
	record Box(double x, double y, double width, double height, String fill) {
	}

	/**
	 * Some words.
	 *
	 * @param anchor start, middle or end
	 */
	record Words(double x, double y, String anchor, String text) {
	}

	/** The meaning of a fill. */
	record Key(String fill, String text) {
	}

}
