package clinic.backcheck.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.web.Clinic;

/** Writes as many made-up cases as were asked for, and exits. */
@Component
@Profile("seed")
class SeedStart implements ApplicationRunner {

	private static final Logger LOGGER = LoggerFactory.getLogger(SeedStart.class);

	private final DemoProperties properties;

	private final EmptyDatabase database;

	private final DemoAccounts accounts;

	private final SeedBatch batch;

	private final Editions editions;

	private final Clinic clinic;

	private final Clock clock;

	private final ApplicationContext context;

	SeedStart(DemoProperties properties, EmptyDatabase database, DemoAccounts accounts, SeedBatch batch,
			Editions editions, Clinic clinic, Clock clock, ApplicationContext context) {
		this.properties = properties;
		this.database = database;
		this.accounts = accounts;
		this.batch = batch;
		this.editions = editions;
		this.clinic = clinic;
		this.clock = clock;
		this.context = context;
	}

	@Override
	public void run(ApplicationArguments arguments) throws InterruptedException, ExecutionException {
		this.database.require();
		Instant start = this.clock.instant();
		write(this.accounts.make(), start);
		Duration took = Duration.between(start, this.clock.instant());
		LOGGER.info("Made up {} cases in {} s, {} a second", this.properties.cases(), took.toSeconds(),
				this.properties.cases() * 1000L / Math.max(1, took.toMillis()));
		int code = SpringApplication.exit(this.context);
		System.exit(code);
	}

	private void write(List<UUID> staff, Instant now) throws InterruptedException, ExecutionException {
		MadeUp madeUp = new MadeUp(this.properties, this.editions.published(),
				new Arrivals(now, this.properties.days(), this.clinic.zone()), now);
		ExecutorService threads = Executors.newFixedThreadPool(this.properties.threads());
		try {
			List<Future<?>> written = LongStream
				.iterate(0, (first) -> first < this.properties.cases(), (first) -> first + this.properties.batch())
				.<Future<?>>mapToObj((first) -> threads.submit(() -> this.batch.write(madeUp, staff, first, now)))
				.toList();
			for (Future<?> each : written) {
				each.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

}
