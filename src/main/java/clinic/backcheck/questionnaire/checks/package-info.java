/**
 * Checks and results as they are kept: who holds the token may read and change one, and
 * nobody else. It knows no page and no request.
 */
@NullMarked
package clinic.backcheck.questionnaire.checks;

import org.jspecify.annotations.NullMarked;
