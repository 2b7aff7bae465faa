package clinic.backcheck.catalogue;

import java.time.Duration;

/**
 * What was proved of an edition when this instance read its files.
 *
 * @param floors how many hand-written floors it keeps
 * @param mostPages the most pages that anybody has to go through
 * @param mostQuestions the most questions on the way with the most pages
 * @param solved how many questions the solver answered
 * @param took the time of reading and proving
 */
public record Proof(int edition, int floors, int mostPages, int mostQuestions, int solved, Duration took) {
}
