package clinic.backcheck.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import clinic.backcheck.staff.StaffAccounts;
import clinic.backcheck.staff.Role;

/** Who works in the clinic of a demonstration. Their passwords are no secret. */
@Component
@Profile({ "demo", "seed" })
class DemoAccounts {

	/** Of the one-time codes, in base 32: to be typed into an authenticator app. */
	static final String SECRET = "DEMOONLYNOPATIENTSDEMOONLYNOPATI";

	private final StaffAccounts accounts;

	DemoAccounts(StaffAccounts accounts) {
		this.accounts = accounts;
	}

	/** Whether this database was made up here before. */
	boolean made() {
		return this.accounts.exists(Member.TRIAGE.email());
	}

	/** Whether anybody has an account. */
	boolean any() {
		return this.accounts.any();
	}

	/** Makes all of them and returns the ids of those who see cases. */
	List<UUID> make() {
		List<UUID> ids = Arrays.stream(Member.values()).map(this::make).toList();
		return ids.subList(0, 2);
	}

	private UUID make(Member member) {
		return this.accounts.demo(member.email(), member.title, Set.of(member.role), member.password(), SECRET);
	}

	/** Those who see cases come first. */
	enum Member {

		TRIAGE("Demo triage", Role.TRIAGE), CLINICIAN("Demo clinician", Role.CLINICIAN),
		ADMIN("Demo administrator", Role.ADMIN);

		private final String title;

		private final Role role;

		Member(String title, Role role) {
			this.title = title;
			this.role = role;
		}

		String email() {
			return name().toLowerCase(Locale.ROOT) + "@demo.invalid";
		}

		String password() {
			return "demo-only-" + name().toLowerCase(Locale.ROOT) + "-no-patients";
		}

	}

}
