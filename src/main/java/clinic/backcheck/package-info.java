/**
 * BackCheck: how soon to get help when the back hurts after a massage. One package per
 * module; {@code docs/architecture.md} says who may use whom.
 */
@NullMarked
package clinic.backcheck;

import org.jspecify.annotations.NullMarked;
