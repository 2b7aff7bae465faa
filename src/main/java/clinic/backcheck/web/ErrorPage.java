package clinic.backcheck.web;

import org.jspecify.annotations.Nullable;

/**
 * What an error page shows.
 *
 * @param key of its texts
 * @param reference to quote on the telephone; only where there is something in the log
 * @param next where to go on
 * @param button key of the words on the way there
 */
public record ErrorPage(String key, @Nullable String reference, String next, String button) {

}
