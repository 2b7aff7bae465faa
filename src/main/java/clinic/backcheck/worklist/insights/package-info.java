/**
 * Figures of all cases of a range of days, as plots with their tables. It reads what is
 * kept with each case for this purpose; it must not know names, contacts or answers.
 * {@code InsightsOnADatabase} guards the figures, {@code SmallNumbersTests} what is
 * hidden.
 */
@NullMarked
package clinic.backcheck.worklist.insights;

import org.jspecify.annotations.NullMarked;
