@ApplicationModule(allowedDependencies = {})
@NullMarked
package violations.modules.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
