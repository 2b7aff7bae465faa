/**
 * Makes up patients for demonstrations and for measuring. Nothing of it is there but in
 * the profiles {@code demo} and {@code seed}, save what refuses to start without them
 * where its accounts are left; and it never adds to a database that holds anybody else's
 * cases.
 */
@ApplicationModule(allowedDependencies = { "rules", "catalogue", "questionnaire", "worklist", "staff", "web" })
@NullMarked
package clinic.backcheck.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
