/**
 * What machines read and send: the JSON interface.
 */
@ApplicationModule(allowedDependencies = { "rules", "catalogue", "questionnaire", "worklist", "web" })
@NullMarked
package clinic.backcheck.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
