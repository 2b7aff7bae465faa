/**
 * The audit trail: who did what, when and from where, in chains that cannot be altered
 * without being noticed. It knows no patient and keeps no health data; other modules
 * record through {@code AuditTrail}.
 */
@NamedInterface("audit")
@NullMarked
package clinic.backcheck.staff.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
