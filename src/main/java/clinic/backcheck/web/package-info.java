/**
 * What every page shares: layout, clinic and region, languages, errors, security headers.
 * It knows no other module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package clinic.backcheck.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
