/**
 * Classes that break the rules on purpose, so that the tests of the architecture can show
 * that they would fail.
 */
@NullMarked
package violations;

import org.jspecify.annotations.NullMarked;
