/**
 * Keeps personal data unreadable in the database: attribute converters that encrypt, and
 * a keyed hash to look things up by. It knows no other module, and no patient.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package clinic.backcheck.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
