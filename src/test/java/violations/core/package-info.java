/** A core that is not pure. */
@NullMarked
package violations.core;

import org.jspecify.annotations.NullMarked;
