@NullMarked
package clinic.backcheck.questionnaire.result;

import org.jspecify.annotations.NullMarked;
