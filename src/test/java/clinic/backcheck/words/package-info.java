/**
 * The words of the shipped texts: how hard they are to read, and which are only for
 * clinicians.
 */
@NullMarked
package clinic.backcheck.words;

import org.jspecify.annotations.NullMarked;
