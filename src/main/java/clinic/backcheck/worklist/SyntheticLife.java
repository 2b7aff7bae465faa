package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Urgency;

/**
 * What happens to one made-up case.
 *
 * @param opened the first look; {@code null} where nobody looked
 * @param claimed {@code null} where nobody took it
 * @param override the level that a clinician set, on taking it
 * @param closed {@code null} where it is open
 */
record SyntheticLife(UUID staff, @Nullable Instant opened, @Nullable Instant claimed, @Nullable Urgency override,
		@Nullable Instant closed, CaseOutcome outcome, String grade) {

	/** Shorter than this nobody looks, however urgent it is. */
	private static final Duration QUICKEST = Duration.ofMinutes(1);

	private static final Duration EMERGENCY_LOOK = Duration.ofMinutes(12);

	private static final double LATE = 0.06;

	static SyntheticLife of(Urgency urgency, Instant arrived, Instant due, boolean open,
			SyntheticCases.Clinicians clinicians, SplittableRandom random) {
		UUID staff = clinicians.staff().get(random.nextInt(clinicians.staff().size()));
		Instant now = clinicians.now();
		Instant opened = within(arrived.plus(look(arrived, due, random)), now);
		Instant claimed = within(opened.plusSeconds(random.nextLong(20, 900)), now);
		Urgency override = override(urgency, random);
		String grade = grade(urgency, override, random);
		if (open) {
			boolean taken = opened.isBefore(now) && random.nextDouble() < clinicians.claimed();
			return new SyntheticLife(staff, opened.isBefore(now) ? opened : null, taken ? claimed : null,
					taken ? override : null, null, outcome(urgency, random), grade);
		}
		Instant closed = within(claimed.plusSeconds(random.nextLong(240, 4 * 3600)), now);
		return new SyntheticLife(staff, opened, claimed, override, closed, outcome(urgency, random), grade);
	}

	/** Mostly well before it is due, now and then too late. */
	private static Duration look(Instant arrived, Instant due, SplittableRandom random) {
		Duration time = Duration.between(arrived, due);
		Duration target = (time.compareTo(EMERGENCY_LOOK) > 0) ? time : EMERGENCY_LOOK;
		double share = (random.nextDouble() < LATE) ? 1 + random.nextDouble() : Math.pow(random.nextDouble(), 2);
		return QUICKEST.plusMillis((long) (target.toMillis() * share));
	}

	private static Instant within(Instant at, Instant now) {
		return at.isBefore(now) ? at : now;
	}

	/** One in twenty-five is raised, one in fifty lowered. */
	private static @Nullable Urgency override(Urgency urgency, SplittableRandom random) {
		double chance = random.nextDouble();
		if (chance < 0.04) {
			return urgency.above().orElse(null);
		}
		return (chance < 0.06) ? Arrays.stream(Urgency.values())
			.filter((level) -> level.compareTo(urgency) < 0)
			.reduce((lower, next) -> next)
			.orElse(null) : null;
	}

	/** The machine is careful: it errs upwards far more often than down. */
	private static String grade(Urgency urgency, @Nullable Urgency override, SplittableRandom random) {
		if (override != null && random.nextDouble() < 0.8) {
			return (override.compareTo(urgency) > 0) ? "TOO_LOW" : "TOO_HIGH";
		}
		double chance = random.nextDouble();
		return (chance < 0.003) ? "TOO_LOW" : (chance < 0.13) ? "TOO_HIGH" : "RIGHT";
	}

	private static CaseOutcome outcome(Urgency urgency, SplittableRandom random) {
		List<CaseOutcome> usual = switch (urgency) {
			case EMERGENCY ->
				List.of(CaseOutcome.SENT_TO_EMERGENCY, CaseOutcome.SENT_TO_EMERGENCY, CaseOutcome.SEEN_TODAY);
			case URGENT -> List.of(CaseOutcome.SEEN_TODAY, CaseOutcome.ADVISED_BY_TELEPHONE, CaseOutcome.REFERRED);
			case SOON -> List.of(CaseOutcome.APPOINTMENT_MADE, CaseOutcome.ADVISED_BY_TELEPHONE, CaseOutcome.REFERRED);
			case ROUTINE -> List.of(CaseOutcome.APPOINTMENT_MADE, CaseOutcome.ADVISED_BY_TELEPHONE);
			case SELF_CARE -> List.of(CaseOutcome.NO_ACTION_NEEDED, CaseOutcome.ADVISED_BY_TELEPHONE);
		};
		double chance = random.nextDouble();
		if (chance < 0.04) {
			return CaseOutcome.COULD_NOT_REACH;
		}
		return (chance < 0.05) ? CaseOutcome.DUPLICATE : usual.get(random.nextInt(usual.size()));
	}

}
