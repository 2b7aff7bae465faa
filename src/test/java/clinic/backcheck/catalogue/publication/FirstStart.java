package clinic.backcheck.catalogue.publication;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.catalogue.BrokenCatalogueException;
import clinic.backcheck.catalogue.SmallCatalogue;
import clinic.backcheck.catalogue.store.EditionStore;
import clinic.backcheck.privacy.PrivacyConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Starts of one or several instances on an empty database. */
@DataJpaTest(showSql = false)
@Import({ EditionStore.class, PrivacyConfiguration.class })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class FirstStart {

	@Autowired
	private EditionStore store;

	@Autowired
	private JdbcTemplate database;

	@TempDir
	private Path folder;

	@BeforeEach
	void empty() {
		for (String table : List.of("recheck_question", "recheck_page", "translation", "picture", "contradiction",
				"claim_use", "claim", "cell", "row", "citation", "text", "option", "question", "page", "part", "source",
				"flag", "explanation", "advice", "other_way")) {
			this.database.update("delete from edition_" + table);
		}
		this.database.update("delete from edition");
	}

	@Test
	void theFirstEditionIsStoredAndPublished() {
		start(SmallCatalogue.asItIs());

		assertThat(this.store.publishedNumber()).hasValue(SmallCatalogue.NUMBER);
	}

	@Test
	void theSameContentStartsAgain() {
		start(SmallCatalogue.asItIs());
		start(SmallCatalogue.asItIs().appending("advice.yaml", "# nothing new\n"));

		assertThat(editions()).isEqualTo(1);
	}

	@Test
	void otherContentUnderAStoredNumberIsRefused() {
		start(SmallCatalogue.asItIs());
		SmallCatalogue changed = SmallCatalogue.asItIs()
			.replacing("red-flags.yaml", "urgency: routine", "urgency: soon");

		assertThatExceptionOfType(BrokenCatalogueException.class).isThrownBy(() -> start(changed))
			.satisfies((refusal) -> assertThat(refusal.problems()).singleElement().satisfies((problem) -> {
				assertThat(problem.file()).isEqualTo("edition.yaml");
				assertThat(problem.line()).isEqualTo(1);
				assertThat(problem.what()).contains("edition 7 is in the database already", "(red flags)");
				assertThat(problem.whatToDo()).contains("new number");
			}));
		assertThat(editions()).isEqualTo(1);
	}

	@Test
	void anotherWayToComputeTheDigestIsNotOtherContent() {
		start(SmallCatalogue.asItIs());
		this.database.update("update edition set content_hash = 'computed otherwise'");

		start(SmallCatalogue.asItIs());

		assertThat(editions()).isEqualTo(1);
	}

	@Test
	void aNewNumberIsStoredBesideThePublishedOne() {
		start(SmallCatalogue.asItIs());
		start(SmallCatalogue.asItIs().replacing("edition.yaml", "number: 7", "number: 8"));

		assertThat(editions()).isEqualTo(2);
		assertThat(this.store.publishedNumber()).hasValue(SmallCatalogue.NUMBER);
	}

	@Test
	void instancesThatStartAtOnceStoreItOnce() throws Exception {
		int instances = 3;
		String location = location(SmallCatalogue.asItIs());
		CyclicBarrier together = new CyclicBarrier(instances);
		ExecutorService threads = Executors.newFixedThreadPool(instances);
		try {
			Callable<Boolean> start = () -> {
				together.await();
				startFrom(location);
				return true;
			};
			for (Future<Boolean> started : threads.invokeAll(java.util.Collections.nCopies(instances, start))) {
				assertThat(started.get()).isTrue();
			}
		}
		finally {
			threads.shutdownNow();
		}

		assertThat(editions()).isEqualTo(1);
		assertThat(this.store.load(SmallCatalogue.NUMBER)).hasValue(SmallCatalogue.asItIs().read().content());
	}

	private void start(SmallCatalogue catalogue) {
		startFrom(location(catalogue));
	}

	private String location(SmallCatalogue catalogue) {
		return catalogue.writeTo(this.folder).replace("backcheck.catalogue.location=", "");
	}

	private void startFrom(String location) {
		assertThat(new ShippedEditionStart(this.store, new CatalogueProperties(location),
				new PathMatchingResourcePatternResolver()))
			.isNotNull();
	}

	private int editions() {
		return this.database.queryForList("select number from edition", Integer.class).size();
	}

}
