/**
 * Puts an assessment into words, once, when a check is finished. Plain Java: no database,
 * no request, no clock. The worklist shows staff what the patient was shown.
 */
@NamedInterface("result")
@NullMarked
package clinic.backcheck.questionnaire.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
