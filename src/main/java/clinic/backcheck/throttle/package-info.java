/**
 * Slows down guessing, for all instances together. It knows neither who guesses nor what:
 * whoever uses it names subjects and limits, and only keyed hashes of subjects are kept.
 */
@ApplicationModule(allowedDependencies = "privacy")
@NullMarked
package clinic.backcheck.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
