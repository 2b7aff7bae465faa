package clinic.backcheck.staff;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import clinic.backcheck.web.SignedIn;

/**
 * Who is signed in. Controllers take it as {@code @AuthenticationPrincipal StaffMember}.
 * A change of the account ends its sessions, so this is never out of date.
 */
public record StaffMember(UUID id, String displayName,
		Set<Role> roles) implements SignedIn, OwnPrincipal, Serializable {

	public StaffMember {
		roles = Set.copyOf(roles);
	}

	/** Has this person any of these roles? */
	public boolean is(Role first, Role... others) {
		return EnumSet.of(first, others).stream().anyMatch(this.roles::contains);
	}

	@Override
	public UUID accountId() {
		return this.id;
	}

}
