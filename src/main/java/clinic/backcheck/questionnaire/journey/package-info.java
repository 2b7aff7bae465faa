/**
 * The pages of the journey: reads forms, asks the {@code checks} package, shows view
 * records. State lives in the database, never here and never in a session.
 */
@NullMarked
package clinic.backcheck.questionnaire.journey;

import org.jspecify.annotations.NullMarked;
