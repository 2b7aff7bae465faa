/**
 * Cases as staff handle them, most urgent first. It never evaluates rules: a case shows
 * what the patient's frozen assessment says, and which answers do not fit together.
 */
@ApplicationModule(allowedDependencies = { "rules", "catalogue", "questionnaire", "questionnaire :: result", "staff",
		"staff :: audit", "web", "privacy" })
@NullMarked
package clinic.backcheck.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
