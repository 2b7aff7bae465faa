/**
 * Turns pages into tagged PDFs (PDF/UA-1): a controller answers with the view
 * {@code pdf:} and the name of a template. It knows nothing of what the pages say, keeps
 * nothing, and reaches neither network nor file system.
 */
@NullMarked
package clinic.backcheck.web.pdf;

import org.jspecify.annotations.NullMarked;
