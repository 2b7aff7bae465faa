/**
 * The patient's journey: checks, answers, results. It must not know who works in the
 * clinic or what becomes of a case: it announces a sent check and the worklist listens.
 */
@ApplicationModule(allowedDependencies = { "rules", "catalogue", "web", "privacy", "throttle" })
@NullMarked
package clinic.backcheck.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
