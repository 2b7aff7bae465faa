/**
 * Tests of the pure core, without a framework.
 */
@NullMarked
package clinic.backcheck.rules;

import org.jspecify.annotations.NullMarked;
