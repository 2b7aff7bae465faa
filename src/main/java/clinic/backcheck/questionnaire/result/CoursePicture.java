package clinic.backcheck.questionnaire.result;

import java.util.List;

import clinic.backcheck.questionnaire.result.ResultPage.Point;

/**
 * Where a patient stands in the picture of the usual course, which ends after two weeks.
 */
final class CoursePicture {

	/** Hours since the massage, and where they lie in the picture. */
	private static final int[] HOURS = { 0, 24, 72, 168, 336 };

	private static final int[] ACROSS = { 14, 78, 150, 236, 316 };

	private CoursePicture() {
	}

	static Point point(int hours) {
		int segment = 0;
		while (segment < HOURS.length - 2 && hours > HOURS[segment + 1]) {
			segment++;
		}
		double part = (double) (hours - HOURS[segment]) / (HOURS[segment + 1] - HOURS[segment]);
		double x = ACROSS[segment] + part * (ACROSS[segment + 1] - ACROSS[segment]);
		return new Point((int) Math.round(x), Curve.height(x));
	}

	/** The line of the picture: three cubic curves from left to right. */
	private static final class Curve {

		private static final List<double[]> PARTS = List.of(new double[] { 14, 128, 30, 120, 36, 52, 70, 46 },
				new double[] { 70, 46, 104, 40, 112, 62, 150, 84 },
				new double[] { 150, 84, 196, 108, 240, 118, 326, 124 });

		static int height(double x) {
			double[] part = PARTS.stream().filter((it) -> x <= it[6]).findFirst().orElse(PARTS.get(2));
			double low = 0;
			double high = 1;
			for (int i = 0; i < 30; i++) {
				double middle = (low + high) / 2;
				if (at(part, middle, 0) < x) {
					low = middle;
				}
				else {
					high = middle;
				}
			}
			return (int) Math.round(at(part, low, 1));
		}

		private static double at(double[] part, double t, int axis) {
			double s = 1 - t;
			return s * s * s * part[axis] + 3 * s * s * t * part[2 + axis] + 3 * s * t * t * part[4 + axis]
					+ t * t * t * part[6 + axis];
		}

	}

}
