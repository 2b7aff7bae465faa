/**
 * What the build refuses: wrong dependencies and broken conventions. Every rule has a
 * counter-proof beside it that shows it can fail; the violating classes live in the
 * package {@code violations}, where Spring does not look.
 */
@NullMarked
package clinic.backcheck.architecture;

import org.jspecify.annotations.NullMarked;
