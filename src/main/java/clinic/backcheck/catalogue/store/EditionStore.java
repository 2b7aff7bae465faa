package clinic.backcheck.catalogue.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

import clinic.backcheck.catalogue.content.EditionContent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores editions, publishes them and gives them back. */
@Component
public class EditionStore {

	private final EntityManager entities;

	private final Clock clock;

	EditionStore(EntityManager entities, Clock clock) {
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Stores an edition under its number, and publishes it if no other is published.
	 * @throws ConcurrencyFailureException if another instance stores or publishes at this
	 * moment; what it stored can then be loaded
	 */
	@Transactional
	public void store(EditionContent content) {
		Instant now = this.clock.instant();
		EditionEntity edition = EditionEntity.draft(content, now);
		if (publishedNumber().isEmpty()) {
			edition.publish(now);
		}
		insert(edition);
		EditionWriter.pieces(edition.id(), content).forEach(this.entities::persist);
	}

	/**
	 * Inserts the number before anything else, so that the slower of two instances loses
	 * before it has written much.
	 */
	private void insert(EditionEntity edition) {
		try {
			this.entities.persist(edition);
			this.entities.flush();
		}
		catch (PersistenceException ex) {
			throw new ConcurrencyFailureException(
					"Edition %d was not stored, perhaps because another instance stores it".formatted(edition.number()),
					ex);
		}
	}

	/** The content digest of the edition with this number, if it is stored. */
	@Transactional(readOnly = true)
	public Optional<String> hash(int number) {
		return find(number).map(EditionEntity::contentHash);
	}

	/** The edition with this number, if it is stored. */
	@Transactional(readOnly = true)
	public Optional<EditionContent> load(int number) {
		return find(number).map((edition) -> new EditionLoader(this.entities, edition).content());
	}

	/** The number of the edition that new checks are pinned to, if there is one. */
	@Transactional(readOnly = true)
	public OptionalInt publishedNumber() {
		return this.entities.createQuery("select e.number from EditionEntity e where e.published = true", Integer.class)
			.getResultStream()
			.mapToInt(Integer::intValue)
			.findFirst();
	}

	private Optional<EditionEntity> find(int number) {
		return this.entities.createQuery("select e from EditionEntity e where e.number = :number", EditionEntity.class)
			.setParameter("number", number)
			.getResultStream()
			.findFirst();
	}

}
