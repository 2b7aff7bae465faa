package clinic.backcheck.worklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Everybody's own views of the list. */
interface SavedViews extends Repository<SavedView, UUID> {

	List<SavedView> findByStaffIdOrderByName(UUID staffId);

	Optional<SavedView> findByIdAndStaffId(UUID id, UUID staffId);

	boolean existsByStaffIdAndName(UUID staffId, String name);

	SavedView save(SavedView view);

	void delete(SavedView view);

}
