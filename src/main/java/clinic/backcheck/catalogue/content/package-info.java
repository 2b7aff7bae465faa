/**
 * The whole content of an edition as plain records: what the reader makes of the files
 * and what the store keeps and gives back.
 */
@NullMarked
package clinic.backcheck.catalogue.content;

import org.jspecify.annotations.NullMarked;
