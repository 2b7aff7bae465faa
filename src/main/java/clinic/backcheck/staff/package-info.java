/**
 * Accounts, sign-in and roles of the people who work in the clinic. It knows no patient.
 */
@ApplicationModule(allowedDependencies = { "web", "privacy", "throttle" })
@NullMarked
package clinic.backcheck.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
