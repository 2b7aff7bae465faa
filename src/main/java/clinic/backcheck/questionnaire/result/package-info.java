/**
 * Puts an assessment into words, once, when a check is finished. Plain Java: no database,
 * no request, no clock.
 */
@NullMarked
package clinic.backcheck.questionnaire.result;

import org.jspecify.annotations.NullMarked;
