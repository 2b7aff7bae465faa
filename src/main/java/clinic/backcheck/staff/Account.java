package clinic.backcheck.staff;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. */
@Entity
@Table(name = "staff_account")
class Account {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private String email;

	private String displayName;

	private @Nullable String password;

	private boolean disabled;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "staff_account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles;

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(String email, String displayName, Set<Role> roles) {
		this.id = UUID.randomUUID();
		this.email = email;
		this.displayName = displayName;
		this.roles = copy(roles);
	}

	UUID id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	String email() {
		return this.email;
	}

	String displayName() {
		return this.displayName;
	}

	@Nullable String password() {
		return this.password;
	}

	Set<Role> roles() {
		return copy(this.roles);
	}

	AccountState state() {
		if (this.disabled) {
			return AccountState.DISABLED;
		}
		return (this.password != null) ? AccountState.ACTIVE : AccountState.INVITED;
	}

	StaffMember member() {
		return new StaffMember(this.id, this.displayName, this.roles);
	}

	void choosePassword(String encoded) {
		if (this.disabled) {
			throw new IllegalStateException("Account " + this.id + " is disabled");
		}
		this.password = encoded;
	}

	void give(Set<Role> roles) {
		this.roles = copy(roles);
	}

	void disable() {
		this.disabled = true;
	}

	void enable() {
		this.disabled = false;
	}

	private static Set<Role> copy(Set<Role> roles) {
		if (roles.isEmpty()) {
			throw new IllegalArgumentException("An account needs a role");
		}
		return EnumSet.copyOf(roles);
	}

}
