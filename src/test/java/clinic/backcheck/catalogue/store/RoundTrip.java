package clinic.backcheck.catalogue.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.ConcurrencyFailureException;

import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.catalogue.content.EditionContent;
import clinic.backcheck.privacy.PrivacyConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What every database has to do with an edition. */
@DataJpaTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true", showSql = false)
@Import({ EditionStore.class, PrivacyConfiguration.class })
abstract class RoundTrip {

	private final EditionContent content = SmallCatalogue.asItIs().read().content();

	@Autowired
	private EditionStore store;

	@Autowired
	private EntityManager entities;

	@Autowired
	private EntityManagerFactory factory;

	private Statistics statistics;

	@BeforeEach
	void countStatements() {
		this.statistics = this.factory.unwrap(SessionFactory.class).getStatistics();
	}

	@Test
	void whatIsStoredComesBackEqual() {
		this.store.store(this.content);
		forget();

		assertThat(this.store.load(SmallCatalogue.NUMBER)).hasValue(this.content);
		assertThat(this.store.hash(SmallCatalogue.NUMBER)).hasValue(this.content.hash());
	}

	@Test
	void anEditionIsLoadedWithAHandfulOfQueriesAndLeavesNothingBehind() {
		this.store.store(this.content);
		forget();
		this.statistics.clear();

		this.store.load(SmallCatalogue.NUMBER);

		assertThat(this.statistics.getPrepareStatementCount()).isLessThanOrEqualTo(22);
		assertThat(this.entities.unwrap(org.hibernate.Session.class).getStatistics().getEntityCount()).isEqualTo(1);
	}

	@Test
	void anEditionIsStoredInBatches() {
		this.statistics.clear();

		this.store.store(this.content);
		forget();

		assertThat(this.statistics.getEntityInsertCount()).isGreaterThan(200);
		assertThat(this.statistics.getPrepareStatementCount()).isLessThan(30);
	}

	@Test
	void onlyTheFirstEditionIsPublishedByItself() {
		this.store.store(this.content);
		this.store.store(SmallCatalogue.asItIs().replacing("edition.yaml", "number: 7", "number: 8").read().content());
		forget();

		assertThat(this.store.publishedNumber()).hasValue(SmallCatalogue.NUMBER);
		assertThat(this.store.load(8)).isPresent();
	}

	@Test
	void aNumberIsStoredOnce() {
		this.store.store(this.content);

		assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(() -> this.store.store(this.content));
	}

	private void forget() {
		this.entities.flush();
		this.entities.clear();
	}

}
