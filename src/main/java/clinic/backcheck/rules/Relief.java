package clinic.backcheck.rules;

/**
 * Another answer to one question that would lower the urgency: what staff should make
 * sure of before they rely on a result.
 *
 * @param instead the answer that would have to be true
 * @param urgency the urgency it would lead to
 */
public record Relief(String question, Answer instead, Urgency urgency) {
}
