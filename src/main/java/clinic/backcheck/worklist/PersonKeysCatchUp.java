package clinic.backcheck.worklist;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.privacy.KeyedHash;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;

/**
 * Gives cases the fingerprints by which they are found where they have none, or such as
 * were made before the way to write names changed: some at a time after each start, as
 * long as their checks are kept. Several instances may do it at once: the same person has
 * the same fingerprints.
 */
@Component
class PersonKeysCatchUp {

	private static final int BATCH = 200;

	private static final UUID FIRST = new UUID(0, 0);

	private final JdbcClient jdbc;

	private final SentChecks sentChecks;

	private final KeyedHash hash;

	private final TransactionTemplate transaction;

	PersonKeysCatchUp(JdbcClient jdbc, SentChecks sentChecks, KeyedHash hash, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.sentChecks = sentChecks;
		this.hash = hash;
		this.transaction = transaction;
	}

	@Scheduled(initialDelayString = "${backcheck.jobs.begin-after:20s}")
	void catchUp() {
		UUID after = FIRST;
		List<Unfound> batch = unfound(after);
		while (!batch.isEmpty()) {
			List<Unfound> some = batch;
			this.transaction.executeWithoutResult((status) -> keep(some));
			after = batch.get(batch.size() - 1).id();
			batch = unfound(after);
		}
	}

	private List<Unfound> unfound(UUID after) {
		return this.jdbc.sql("""
				select id, check_id from clinic_case where (keys_version is null or keys_version < :version)
				and id > :after order by id fetch first %d rows only""".formatted(BATCH))
			.param("version", PersonKeys.VERSION)
			.param("after", after)
			.query(Unfound.class)
			.list();
	}

	private void keep(List<Unfound> batch) {
		Map<UUID, SentCheck.Contact> contacts = this.sentChecks.contacts(batch.stream().map(Unfound::checkId).toList());
		for (Unfound unfound : batch) {
			SentCheck.Contact contact = contacts.get(unfound.checkId());
			if (contact != null) {
				keep(unfound.id(), contact);
			}
		}
	}

	private void keep(UUID id, SentCheck.Contact contact) {
		PersonKeys keys = PersonKeys.of(contact, this.hash);
		this.jdbc.sql("""
				update clinic_case set name_hash = :name, born_hash = :born, telephone_hash = :telephone,
				person_hash = :person, keys_version = :version where id = :id""")
			.param("name", keys.nameHash())
			.param("born", keys.bornHash())
			.param("telephone", keys.telephoneHash())
			.param("person", keys.personHash())
			.param("version", keys.keysVersion())
			.param("id", id)
			.update();
	}

	/** A case that no search finds as names are written now. */
	record Unfound(UUID id, UUID checkId) {
	}

}
