package clinic.backcheck.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.staff.AccountRepository.Named;

/** What members of staff call each other; those who left keep their names. */
@Service
public class StaffDirectory {

	private final AccountRepository accounts;

	StaffDirectory(AccountRepository accounts) {
		this.accounts = accounts;
	}

	/** The names of these members, by id; who does not exist is left out. */
	@Transactional(readOnly = true)
	public Map<UUID, String> names(Set<UUID> ids) {
		return ids.isEmpty() ? Map.of() : byId(this.accounts.named(ids));
	}

	/** The names of all members, by name; those who left too. */
	@Transactional(readOnly = true)
	public Map<UUID, String> everybody() {
		return byId(this.accounts.allNamed());
	}

	/** The names of those who may look after cases now, by id, in the order of names. */
	@Transactional(readOnly = true)
	public Map<UUID, String> colleagues() {
		return byId(this.accounts.activeNamed(Set.of(Role.TRIAGE, Role.CLINICIAN)));
	}

	private static Map<UUID, String> byId(List<Named> found) {
		Map<UUID, String> names = new LinkedHashMap<>();
		found.forEach((one) -> names.put(one.getId(), one.getDisplayName()));
		return names;
	}

}
