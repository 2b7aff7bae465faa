package clinic.backcheck.worklist;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Every case; none is ever deleted here. */
interface Cases extends Repository<Case, UUID> {

	Case saveAndFlush(Case entity);

	Optional<Case> findByReference(String reference);

	boolean existsByCheckId(UUID checkId);

}
