/**
 * Editions as staff read them: what is published, and what became of each claim of the
 * source documents. It must not know patients, checks or cases, and it changes nothing
 * yet. {@code EditionPagesTests} guards what it shows, {@code RoleMatrixTests} who may
 * see it.
 */
@ApplicationModule(allowedDependencies = { "rules", "catalogue", "web" })
@NullMarked
package clinic.backcheck.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
