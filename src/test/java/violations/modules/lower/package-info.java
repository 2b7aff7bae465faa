@ApplicationModule(allowedDependencies = {})
@NullMarked
package violations.modules.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
