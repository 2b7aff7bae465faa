/**
 * What machines read and send: the JSON interface, and letters by e-mail.
 */
@ApplicationModule(allowedDependencies = { "rules", "catalogue", "questionnaire", "worklist", "web", "privacy" })
@NullMarked
package clinic.backcheck.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
