package clinic.backcheck.catalogue.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.catalogue.content.EditionContent;
import clinic.backcheck.catalogue.store.EditionStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

class StoredEditionsTests {

	private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

	private final EditionStore store = mock(EditionStore.class);

	private final Clock clock = mock(Clock.class);

	@BeforeEach
	void storeAnEdition() {
		given(this.clock.instant()).willReturn(START);
		given(this.store.publishedNumber()).willReturn(OptionalInt.of(7));
		given(this.store.load(7)).willReturn(Optional.of(content("7")));
		given(this.store.load(8)).willReturn(Optional.of(content("8")));
	}

	@Test
	void thePublishedEditionIsLoadedOnceAndNotLookedUpForEveryRequest() {
		StoredEditions editions = new StoredEditions(this.store, this.clock);

		Edition first = editions.published();
		Edition second = editions.published();

		assertThat(first.number()).isEqualTo(7);
		assertThat(second).isSameAs(first).isSameAs(editions.edition(7));
		then(this.store).should(times(1)).load(7);
		then(this.store).should(times(1)).publishedNumber();
	}

	@Test
	void anotherPublishedEditionIsNoticedWithinSeconds() {
		StoredEditions editions = new StoredEditions(this.store, this.clock);
		given(this.store.publishedNumber()).willReturn(OptionalInt.of(8));

		given(this.clock.instant()).willReturn(START.plus(StoredEditions.PUBLISHED_FOR).minusMillis(1));
		assertThat(editions.published().number()).isEqualTo(7);

		given(this.clock.instant()).willReturn(START.plus(StoredEditions.PUBLISHED_FOR));
		assertThat(editions.published().number()).isEqualTo(8);
		assertThat(editions.edition(7).number()).isEqualTo(7);
	}

	@Test
	void anUnknownEditionIsRefused() {
		StoredEditions editions = new StoredEditions(this.store, this.clock);
		given(this.store.load(9)).willReturn(Optional.empty());

		assertThatIllegalArgumentException().isThrownBy(() -> editions.edition(9)).withMessageContaining("9");
	}

	@Test
	void nothingStartsWhereNoEditionIsPublished() {
		given(this.store.publishedNumber()).willReturn(OptionalInt.empty());

		assertThatIllegalStateException().isThrownBy(() -> new StoredEditions(this.store, this.clock))
			.withMessageContaining("published");
	}

	private static EditionContent content(String number) {
		return SmallCatalogue.asItIs().replacing("edition.yaml", "number: 7", "number: " + number).read().content();
	}

}
