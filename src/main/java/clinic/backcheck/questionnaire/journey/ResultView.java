package clinic.backcheck.questionnaire.journey;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.checks.RecheckReminders;
import clinic.backcheck.questionnaire.result.ResultPage;

/**
 * A result on the device that it belongs to.
 *
 * @param recheck whether there is a way to its re-check
 * @param reminder {@code null} where none is offered
 */
record ResultView(ResultPage result, boolean recheck, RecheckReminders.@Nullable Offer reminder) {
}
