@NullMarked
package clinic.backcheck.questionnaire.journey;

import org.jspecify.annotations.NullMarked;
