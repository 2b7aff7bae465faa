/**
 * The second factor: one-time codes and recovery codes. It knows accounts by their id
 * only and neither sessions nor pages.
 */
@NullMarked
package clinic.backcheck.staff.factor;

import org.jspecify.annotations.NullMarked;
