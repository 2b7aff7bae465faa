package clinic.backcheck.exchange.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;

import clinic.backcheck.privacy.PrivacyConfiguration;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.CaseUnopened;

import static org.assertj.core.api.Assertions.assertThat;

/** What does not arrive is tried and seen for as long as it is needed. */
@DataJpaTest(showSql = false)
@Import(PrivacyConfiguration.class)
abstract class UndeliveredOnADatabase {

	private static final Instant NIGHT = Instant.parse("2026-11-24T22:10:00Z");

	private static final String CASE = "BC-7F3K-92";

	private final List<String> arrived = new ArrayList<>();

	private final Set<String> opened = new HashSet<>();

	@Autowired
	private AlertDeliveries deliveries;

	private boolean down = true;

	@Test
	void afterANightWithoutMailTheAlertStillArrives() {
		outbox(NIGHT).on(new CaseUnopened(CASE, Urgency.EMERGENCY, NIGHT));
		Instant at = passes(NIGHT, Duration.ofHours(30));
		assertThat(outbox(at).undelivered()).isEqualTo(1);

		this.down = false;
		at = passes(at, Duration.ofMinutes(30));

		assertThat(this.arrived).containsExactly(CASE);
		assertThat(outbox(at).undelivered()).isZero();
	}

	@Test
	void itIsTriedEveryHalfHourOnceItHasFailedForLong() {
		outbox(NIGHT).on(new CaseUnopened(CASE, Urgency.EMERGENCY, NIGHT));
		Instant day = passes(NIGHT, Duration.ofHours(24));
		int before = first(day).attempts();

		Instant later = passes(day, Duration.ofHours(5));

		assertThat(first(later).attempts() - before).isBetween(9, 10);
	}

	@Test
	void whoeverOpensTheCaseEndsItAndThatItFailedIsSeenForAWeek() {
		outbox(NIGHT).on(new CaseUnopened(CASE, Urgency.EMERGENCY, NIGHT));
		Instant at = passes(NIGHT, Duration.ofDays(9));
		this.opened.add(CASE);
		this.down = false;
		at = passes(at, Duration.ofHours(1));
		int attempts = first(at).attempts();
		assertThat(first(at).givenUpAt()).isNotNull();

		at = passes(at, Duration.ofDays(6));
		assertThat(this.arrived).isEmpty();
		assertThat(first(at).attempts()).isEqualTo(attempts);
		assertThat(outbox(at).undelivered()).isEqualTo(1);

		AlertOutbox week = outbox(at.plus(Duration.ofDays(1)));
		assertThat(week.undelivered()).isZero();
		assertThat(week.shown()).isEmpty();
	}

	@Test
	void whatDidNotArriveStandsBeforeWhateverArrivedSince() {
		outbox(NIGHT).on(new CaseUnopened(CASE, Urgency.EMERGENCY, NIGHT));
		Instant at = passes(NIGHT, Duration.ofMinutes(1));
		UUID failed = first(at).id();
		this.down = false;
		for (int i = 0; i < 60; i++) {
			outbox(at).on(new CaseUnopened("BC-0000-" + i, Urgency.URGENT, at));
		}
		for (int i = 0; i < 2; i++) {
			AlertOutbox now = outbox(at);
			now.due(AlertDelivery.Channel.EMAIL).stream().filter((id) -> !id.equals(failed)).forEach(now::delivered);
		}

		assertThat(outbox(at).shown()).hasSize(51).extracting(AlertDelivery::reference).startsWith(CASE);
	}

	/** Lets time pass, the courier coming by every few minutes. */
	private Instant passes(Instant from, Duration time) {
		Instant at = from;
		for (; at.isBefore(from.plus(time)); at = at.plus(Duration.ofMinutes(10))) {
			new AlertCourier(outbox(at), List.of(new Mail())).mail();
		}
		return at;
	}

	private AlertDelivery first(Instant at) {
		return outbox(at).shown().get(0);
	}

	private AlertOutbox outbox(Instant now) {
		return new AlertOutbox(this.deliveries, List.of(new Mail()), (reference) -> !this.opened.contains(reference),
				Clock.fixed(now, ZoneOffset.UTC));
	}

	/** A mail server that is down for a while. */
	private final class Mail implements AlertChannel {

		@Override
		public AlertDelivery.Channel kind() {
			return AlertDelivery.Channel.EMAIL;
		}

		@Override
		public void deliver(AlertDelivery alert) {
			if (UndeliveredOnADatabase.this.down) {
				throw new IllegalStateException("no mail");
			}
			UndeliveredOnADatabase.this.arrived.add(alert.reference());
		}

	}

}
