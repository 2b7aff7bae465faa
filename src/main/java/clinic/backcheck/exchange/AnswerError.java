package clinic.backcheck.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Why one of the answers that were sent was refused.
 *
 * @param question the question as it was named; {@code null} where that name cannot be an
 * id, so that nothing personal is ever sent back
 * @param position where it stands among the answers, from 1
 * @param problem the kind of problem, for machines
 * @param detail what to do, for people; never the value that was given
 */
record AnswerError(@Nullable String question, int position, String problem, String detail) {
}
