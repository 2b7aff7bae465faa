package clinic.backcheck.catalogue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The drawing of a body from behind and from the front, in regions whose ids are options
 * of the questions that are shown as a body map. The body is drawn as others see it and
 * never mirrored: from behind the person's left is on the left, from the front it is on
 * the right.
 */
public final class BodyMap {

	/** Options that no place of the drawing can stand for. */
	public static final Set<String> BESIDE = Set.of("all-over", "somewhere-else");

	private static final String LEFT = "-left";

	private static final String RIGHT = "-right";

	private static final List<Figure> FIGURES = Arrays.stream(View.values())
		.map((view) -> new Figure(view, Arrays.stream(Shape.values()).flatMap((shape) -> shape.areas(view)).toList()))
		.toList();

	private BodyMap() {
	}

	/** Back and front, in this order. */
	public static List<Figure> figures() {
		return FIGURES;
	}

	/** The ids of all regions, those on both sides of the body with their side. */
	public static Set<String> regions() {
		Set<String> regions = new LinkedHashSet<>();
		FIGURES.forEach((figure) -> figure.areas().forEach((area) -> regions.add(area.region())));
		return regions;
	}

	/** What a mark on the drawing stands for. */
	public enum Mark {

		PAIN, NUMBNESS

	}

	/** From where the body is seen. */
	public enum View {

		BACK, FRONT

	}

	/** The body seen from one side. */
	public record Figure(View view, List<Area> areas) {

		public Figure {
			areas = List.copyOf(areas);
		}

	}

	/**
	 * A region as it is drawn.
	 *
	 * @param outline a closed path in a picture that is 168 wide from 16, and 320 high
	 * @param flipped whether the outline is that of the other half of the picture, whose
	 * middle is at 100
	 */
	public record Area(String region, String outline, boolean flipped) {
	}

	/**
	 * The shapes, those of pairs as they lie in the right half of the picture. Beside
	 * each other they are the whole body, so nothing has to be cut out of anything.
	 */
	private enum Shape {

		HEAD(false, "M100 2c12 0 18 9 18 22s-7 22-18 22-18-9-18-22 6-22 18-22z"),
		NECK(false, "M88 43c8 5 16 5 24 0v8c0 5 8 8 18 11-20 7-40 7-60 0 10-3 18-6 18-11z"),
		UPPER_BACK(true, "M100 67q15 0 30-5l14 5q-6 15-6 31v6h-38z", null),
		MIDDLE_BACK(false, "M62 104h76q0 16-3 32h-70q-3-16-3-32z", null), SIDE(true, "M120 136h15q-1 16 7 34h-22z"),
		LOW_BACK(true, "M100 136h20v34h-20z", null), TAILBONE(false, "M91 170h18l-4 26q-5 5-10 0z", null),
		BUTTOCK(true, "M109 170h33q7 18 6 40-18 8-36 2l-8-13 1-3z", null),
		BETWEEN_LEGS(false, "M96 199q4 2 8 0l8 13q0 9-12 14-12-5-12-14z", "M86 194h28q-1 24-14 32-13-8-14-32z"),
		BACK_OF_THIGH(true, "M112 212q18 6 36-2c0 16-4 30-8 42h-34q-3-13-4-27 10-5 10-13z", null),
		LOWER_LEG(true,
				"M106 252h34c1 14-2 28-6 40-2 6-1 11 2 16 2 5-2 8-8 8h-16c-4 0-5-4-3-8 2-6 1-12 0-18-3-12-4-26-3-38z"),
		ARM(true,
				"M144 67c9 4 13 12 15 25 2 16 7 32 11 48s8 28 10 38-2 18-8 18c-5 0-7-6-9-14-3-14-8-30-12-44-4-14-9-28-13-40q0-16 6-31z"),
		CHEST(false, null, "M70 62q30 10 60 0l14 5q-6 15-6 31 0 8-1 14h-74q-1-6-1-14 0-16-6-31z"),
		TUMMY(false, null, "M63 112h74q-2 12-2 24h-15v36h-40v-36h-15q0-12-2-24z"), GROIN_OR_THIGH(true, null,
				"M100 172h20v-2h22c6 14 7 28 6 40 0 16-4 30-8 42h-34q-3-13-4-27.4 11-8 12-30.6h-14z");

		private final boolean paired;

		private final @Nullable String fromBehind;

		private final @Nullable String fromTheFront;

		Shape(boolean paired, String outline) {
			this(paired, outline, outline);
		}

		Shape(boolean paired, @Nullable String fromBehind, @Nullable String fromTheFront) {
			this.paired = paired;
			this.fromBehind = fromBehind;
			this.fromTheFront = fromTheFront;
		}

		Stream<Area> areas(View view) {
			String outline = (view == View.BACK) ? this.fromBehind : this.fromTheFront;
			if (outline == null) {
				return Stream.empty();
			}
			String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
			if (!this.paired) {
				return Stream.of(new Area(id, outline, false));
			}
			boolean leftIsFlipped = view == View.BACK;
			return Stream.of(new Area(id + LEFT, outline, leftIsFlipped),
					new Area(id + RIGHT, outline, !leftIsFlipped));
		}

	}

}
