/**
 * Tests of the JSON interface, over an edition small enough to be checked by eye.
 */
@NullMarked
package clinic.backcheck.exchange;

import org.jspecify.annotations.NullMarked;
