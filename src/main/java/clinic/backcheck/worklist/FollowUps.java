package clinic.backcheck.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.web.Clinic;

/** Brings closed cases back to the list on the day that was agreed on. */
@Component
class FollowUps {

	private static final Logger LOGGER = LoggerFactory.getLogger(FollowUps.class);

	private static final Limit BATCH = Limit.of(100);

	private final Cases cases;

	private final Timeline timeline;

	private final DueTimes dueTimes;

	private final Clinic clinic;

	private final TransactionTemplate transaction;

	private final Clock clock;

	FollowUps(Cases cases, Timeline timeline, DueTimes dueTimes, Clinic clinic, TransactionTemplate transaction,
			Clock clock) {
		this.cases = cases;
		this.timeline = timeline;
		this.dueTimes = dueTimes;
		this.clinic = clinic;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Each case in a transaction of its own: the lock makes a second instance find it
	 * done.
	 */
	@Scheduled(fixedDelayString = "10m", initialDelayString = "${backcheck.jobs.begin-after:1m}")
	void bringBack() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.clinic.zone());
		List<UUID> due = this.cases.followUps(today, BATCH);
		due.forEach((id) -> bringBackOrGoOn(id, today));
	}

	private void bringBackOrGoOn(UUID id, LocalDate today) {
		try {
			this.transaction.executeWithoutResult((status) -> bringBack(id, today));
		}
		catch (RuntimeException ex) {
			// Whatever is wrong with one case, those behind it must not wait for it.
			LOGGER.error("Case {} could not be brought back: {}", id, ex.getClass().getSimpleName());
		}
	}

	private void bringBack(UUID id, LocalDate today) {
		this.cases.lockById(id)
			.filter((subject) -> subject.state() == CaseState.CLOSED && isDue(subject.followUpOn(), today))
			.ifPresent((subject) -> {
				Instant now = this.clock.instant(); // open lists hear of it by this
				CaseEvent entry = subject.followUp(now, this.dueTimes.sameDay(now));
				this.timeline.keep(subject, entry);
			});
	}

	private static boolean isDue(@Nullable LocalDate day, LocalDate today) {
		return day != null && !day.isAfter(today);
	}

}
