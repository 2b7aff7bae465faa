package clinic.backcheck.catalogue.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.catalogue.content.EditionContent;
import clinic.backcheck.catalogue.store.EditionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * Editions never change, so each is loaded and compiled once. Which one is published may
 * change, at any instance: it is looked up again every few seconds.
 */
@Component
@DependsOn("shippedEditionStart")
class StoredEditions implements Editions {

	/** How long an instance may go on with an edition after another was published. */
	static final Duration PUBLISHED_FOR = Duration.ofSeconds(5);

	private final EditionStore store;

	private final Clock clock;

	private final Map<Integer, Edition> compiled = new ConcurrentHashMap<>();

	private volatile @Nullable Published published;

	StoredEditions(EditionStore store, Clock clock) {
		this.store = store;
		this.clock = clock;
		published();
	}

	@Override
	public final Edition published() {
		Instant now = this.clock.instant();
		Published known = this.published;
		if (known == null || !now.isBefore(known.until)) {
			int number = this.store.publishedNumber()
				.orElseThrow(() -> new IllegalStateException("No edition of the catalogue is published"));
			known = new Published(edition(number), now.plus(PUBLISHED_FOR));
			this.published = known;
		}
		return known.edition;
	}

	@Override
	public final Edition edition(int number) {
		return this.compiled.computeIfAbsent(number, this::load);
	}

	private Edition load(int number) {
		return this.store.load(number)
			.map(EditionContent::compile)
			.orElseThrow(() -> new IllegalArgumentException("There is no edition " + number));
	}

	private record Published(Edition edition, Instant until) {
	}

}
