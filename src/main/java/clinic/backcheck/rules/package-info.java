/**
 * The pure core: questions, answers, rows, red flags, assessment, safety net and checks.
 * It knows no framework, no clock, no randomness and no text; {@code CoreIsPureTests}
 * guards it with an allow-list.
 */
@NullMarked
package clinic.backcheck.rules;

import org.jspecify.annotations.NullMarked;
