/**
 * What tests of the journey share: a clock that moves, a device that keeps its cookie.
 */
@NullMarked
package clinic.backcheck.questionnaire;

import org.jspecify.annotations.NullMarked;
