package clinic.backcheck.rules;

/**
 * A promise written by hand and kept apart from the rules: these facts, whatever else is
 * answered, give at least this urgency.
 *
 * @param source the id of the evidence behind it
 */
public record Floor(Row answer, Urgency atLeast, String source) {
}
