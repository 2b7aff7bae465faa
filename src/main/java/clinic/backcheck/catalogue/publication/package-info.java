/**
 * Brings the edition that ships into the database when the application starts, and hands
 * out compiled editions from then on.
 */
@NullMarked
package clinic.backcheck.catalogue.publication;

import org.jspecify.annotations.NullMarked;
