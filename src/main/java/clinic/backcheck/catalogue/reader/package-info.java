/**
 * Reads the files of an edition, strictly: whatever is unknown, missing, doubled or of
 * the wrong type is a problem with a file and a line, and all problems are found in one
 * go. Files become a tree of {@link clinic.backcheck.catalogue.reader.YamlValue}s first,
 * so that every later complaint still knows its line.
 */
@NullMarked
package clinic.backcheck.catalogue.reader;

import org.jspecify.annotations.NullMarked;
