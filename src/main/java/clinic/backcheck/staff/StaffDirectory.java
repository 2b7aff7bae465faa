package clinic.backcheck.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
		return this.accounts.findAllById(ids)
			.stream()
			.collect(Collectors.toUnmodifiableMap(Account::id, Account::displayName));
	}

	/** The names of those who may look after cases now, by id, in the order of names. */
	@Transactional(readOnly = true)
	public Map<UUID, String> colleagues() {
		Map<UUID, String> names = new LinkedHashMap<>();
		this.accounts.findAllByOrderByDisplayNameAscIdAsc()
			.stream()
			.filter((account) -> account.state() == AccountState.ACTIVE
					&& account.member().is(Role.TRIAGE, Role.CLINICIAN))
			.forEach((account) -> names.put(account.id(), account.displayName()));
		return names;
	}

	/**
	 * The name of one member.
	 * @throws IllegalArgumentException if there is none of that id
	 */
	@Transactional(readOnly = true)
	public String name(UUID id) {
		return this.accounts.findById(id)
			.map(Account::displayName)
			.orElseThrow(() -> new IllegalArgumentException("There is no member of staff " + id));
	}

}
