/** Alerts to the outside about cases that nobody opened in time. */
@NullMarked
package clinic.backcheck.exchange.alert;

import org.jspecify.annotations.NullMarked;
