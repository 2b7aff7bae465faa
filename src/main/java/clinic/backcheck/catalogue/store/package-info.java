/**
 * Keeps editions in the database. Nothing here changes once it is written, except whether
 * an edition is published. Pieces refer to each other by the ids that authors gave them,
 * so that loading an edition is one query for each kind of piece.
 */
@NullMarked
package clinic.backcheck.catalogue.store;

import org.jspecify.annotations.NullMarked;
