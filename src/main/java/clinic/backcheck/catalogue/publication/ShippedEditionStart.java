package clinic.backcheck.catalogue.publication;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import clinic.backcheck.catalogue.BrokenCatalogueException;
import clinic.backcheck.catalogue.Proof;
import clinic.backcheck.catalogue.Proofs;
import clinic.backcheck.catalogue.content.EditionContent;
import clinic.backcheck.catalogue.reader.CatalogueReader;
import clinic.backcheck.catalogue.reader.ShippedEdition;
import clinic.backcheck.catalogue.store.EditionStore;
import clinic.backcheck.rules.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Reads, proves and stores the edition that ships, before anything is served. Whatever is
 * wrong stops the start.
 */
@Component
class ShippedEditionStart implements Proofs {

	/** More than enough for a few instances that start at the same moment. */
	private static final int ATTEMPTS = 5;

	private static final Logger log = LoggerFactory.getLogger(ShippedEditionStart.class);

	private final EditionStore store;

	private final Proof proof;

	ShippedEditionStart(EditionStore store, CatalogueProperties properties, ResourcePatternResolver resources) {
		this.store = store;
		long start = System.nanoTime();
		ShippedEdition shipped = CatalogueReader.read(new ResourceFiles(resources, properties.location()));
		this.proof = proof(shipped, Duration.ofNanos(System.nanoTime() - start));
		log.info("Proved edition {} of the catalogue in {} ms: {} floors, at most {} pages, {} questions to the solver",
				this.proof.edition(), this.proof.took().toMillis(), this.proof.floors(), this.proof.mostPages(),
				this.proof.solved());
		bringIn(shipped);
	}

	private static Proof proof(ShippedEdition shipped, Duration took) {
		Verdict verdict = shipped.verdict();
		return new Proof(shipped.content().number(), shipped.promises().floors().size(), verdict.longestPath().pages(),
				verdict.longestPath().questions(), verdict.solved(), took);
	}

	@Override
	public Optional<Proof> of(int edition) {
		return Optional.of(this.proof).filter((found) -> found.edition() == edition);
	}

	private void bringIn(ShippedEdition shipped) {
		for (int attempt = 1;; attempt++) {
			Optional<String> stored = this.store.hash(shipped.content().number());
			if (stored.isPresent()) {
				compare(shipped, stored.get());
				return;
			}
			try {
				this.store.store(shipped.content());
				log.info("Stored edition {} of the catalogue", shipped.content().number());
				return;
			}
			catch (ConcurrencyFailureException ex) {
				// Another instance starts too and was faster: what it stored is there the
				// next time.
				if (attempt == ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

	/**
	 * The digest only saves the work of comparing: a new way to compute it must not look
	 * like other content.
	 */
	private void compare(ShippedEdition shipped, String hash) {
		EditionContent content = shipped.content();
		if (content.hash().equals(hash)) {
			return;
		}
		List<String> differences = this.store.load(content.number()).map(content::differences).orElseThrow();
		if (!differences.isEmpty()) {
			throw BrokenCatalogueException.of(List.of(shipped.numberTaken(differences)));
		}
	}

}
