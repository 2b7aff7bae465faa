package clinic.backcheck.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Accounts in the database. */
interface AccountRepository extends JpaRepository<Account, UUID> {

	Optional<Account> findByEmail(String email);

	boolean existsByEmail(String email);

	List<Account> findAllByOrderByDisplayNameAscIdAsc();

	@Query("select a.id as id, a.displayName as displayName from Account a where a.id in :ids")
	List<Named> named(Collection<UUID> ids);

	@Query("select a.id as id, a.displayName as displayName from Account a order by a.displayName, a.id")
	List<Named> allNamed();

	@Query("select distinct a.id as id, a.displayName as displayName from Account a join a.roles r "
			+ "where r in :roles and not a.disabled and a.password is not null order by a.displayName, a.id")
	List<Named> activeNamed(Collection<Role> roles);

	/** What colleagues see of an account. */
	interface Named {

		UUID getId();

		String getDisplayName();

	}

}
