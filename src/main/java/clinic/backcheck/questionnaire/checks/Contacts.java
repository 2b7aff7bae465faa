package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Contacts extends Repository<Contact, UUID> {

	Contact save(Contact contact);

	Optional<Contact> findById(UUID submissionId);

	List<Contact> findBySubmissionIdIn(Collection<UUID> submissionIds);

	@Modifying
	@Query("delete from Contact c where c.submissionId in (select s.id from Submission s where s.keepUntil <= :now)")
	int deleteOver(Instant now);

}
