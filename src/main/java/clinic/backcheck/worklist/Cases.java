package clinic.backcheck.worklist;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every case; none is ever deleted here. */
interface Cases extends Repository<Case, UUID> {

	Case saveAndFlush(Case entity);

	Optional<Case> findByReference(String reference);

	/** Waits for whoever is changing the case. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from ClinicCase c where c.checkId = :checkId")
	Optional<Case> lockByCheckId(UUID checkId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from ClinicCase c where c.id = :id")
	Optional<Case> lockById(UUID id);

	boolean existsByCheckId(UUID checkId);

}
