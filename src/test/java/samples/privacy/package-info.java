/** An entity with encrypted columns, where the application does not look for entities. */
@NullMarked
package samples.privacy;

import org.jspecify.annotations.NullMarked;
