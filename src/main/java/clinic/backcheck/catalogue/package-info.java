/**
 * The clinical content: reads it from YAML, proves it, keeps editions in the database and
 * hands out the compiled published edition. It knows nothing of patients, staff or pages.
 */
@ApplicationModule(allowedDependencies = { "rules" })
@NullMarked
package clinic.backcheck.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
