@NullMarked
package clinic.backcheck.questionnaire.checks;

import org.jspecify.annotations.NullMarked;
