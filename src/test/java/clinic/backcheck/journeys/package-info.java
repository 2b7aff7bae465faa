/**
 * What people do with the whole application, in a real browser. Answers are given by the
 * words that stand on the page.
 */
@NullMarked
package clinic.backcheck.journeys;

import org.jspecify.annotations.NullMarked;
