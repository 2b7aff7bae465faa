/**
 * Letters by e-mail, through an outbox with retries. A letter never says anything about
 * anybody's health: a link, a date and the emergency number are all there is.
 */
@NullMarked
package clinic.backcheck.exchange.mail;

import org.jspecify.annotations.NullMarked;
