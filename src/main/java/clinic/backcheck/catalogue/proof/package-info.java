/**
 * What the proofs of an edition need from outside the core: a SAT library.
 */
@NullMarked
package clinic.backcheck.catalogue.proof;

import org.jspecify.annotations.NullMarked;
