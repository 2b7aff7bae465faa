/**
 * The edition that ships, tried on patients: vignettes from guidelines and studies, and
 * random ones.
 */
@NullMarked
package clinic.backcheck.vignettes;

import org.jspecify.annotations.NullMarked;
