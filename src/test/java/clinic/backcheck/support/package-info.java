/**
 * What tests of the whole application share: both databases, started applications, a
 * browser.
 */
@NullMarked
package clinic.backcheck.support;

import org.jspecify.annotations.NullMarked;
