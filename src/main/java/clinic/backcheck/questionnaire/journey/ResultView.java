package clinic.backcheck.questionnaire.journey;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.checks.RecheckReminders;
import clinic.backcheck.questionnaire.result.ResultPage;

/**
 * A result on the device that it belongs to.
 *
 * @param reminder {@code null} where none is offered
 */
record ResultView(ResultPage result, RecheckReminders.@Nullable Offer reminder) {
}
