package clinic.backcheck.catalogue.publication;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import clinic.backcheck.catalogue.BrokenCatalogueException;
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
class ShippedEditionStart {

	/** More than enough for a few instances that start at the same moment. */
	private static final int ATTEMPTS = 5;

	private static final Logger log = LoggerFactory.getLogger(ShippedEditionStart.class);

	private final EditionStore store;

	ShippedEditionStart(EditionStore store, CatalogueProperties properties, ResourcePatternResolver resources) {
		this.store = store;
		long start = System.nanoTime();
		ShippedEdition shipped = CatalogueReader.read(new ResourceFiles(resources, properties.location()));
		Verdict verdict = shipped.verdict();
		log.info(
				"Proved edition {} of the catalogue in {} ms: the solver answered {} questions; at most {} pages with {} questions",
				shipped.content().number(), Duration.ofNanos(System.nanoTime() - start).toMillis(), verdict.solved(),
				verdict.longestPath().pages(), verdict.longestPath().questions());
		bringIn(shipped);
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
