package clinic.backcheck.worklist.insights;

import org.jspecify.annotations.Nullable;

/**
 * One of the figures.
 *
 * @param id also the name of its file
 * @param note what else has to be known to read it
 * @param picture {@code null} where there is nothing to draw
 */
record Plot(String id, String title, String lead, @Nullable String note, @Nullable Picture picture, Table table) {

	/** Reads the figures of a period and writes them down. */
	interface Writer {

		/** The name in addresses. */
		String id();

		/** From top to bottom. */
		int order();

		/** The days that it really counts, where somebody asks for these. */
		default Period counted(Period asked) {
			return asked;
		}

		Plot write(Period period, PlotWords words);

	}

}
