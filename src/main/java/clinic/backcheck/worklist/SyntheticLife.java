package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
 * @param steps what was done with it, in order
 */
record SyntheticLife(UUID staff, @Nullable Instant opened, List<Step> steps) {

	/** Shorter than this nobody looks, however urgent it is. */
	private static final Duration QUICKEST = Duration.ofMinutes(1);

	private static final double LATE = 0.06;

	SyntheticLife {
		steps = List.copyOf(steps);
	}

	static SyntheticLife of(Urgency urgency, Instant arrived, Instant promised, boolean open,
			SyntheticCases.Clinicians clinicians, SplittableRandom random) {
		Instant now = clinicians.now();
		Urgency override = override(urgency, random);
		// Only clinicians set levels; they come last.
		int who = (override != null) ? clinicians.staff().size() - 1 : random.nextInt(clinicians.staff().size());
		UUID staff = clinicians.staff().get(who);
		Instant opened = within(arrived.plus(look(arrived, promised, random)), now);
		if (open && (!opened.isBefore(now) || random.nextDouble() >= clinicians.claimed())) {
			return new SyntheticLife(staff, opened.isBefore(now) ? opened : null, List.of());
		}
		List<Step> steps = new ArrayList<>();
		Instant at = within(opened.plusSeconds(random.nextLong(20, 900)), now);
		steps.add(new Step(at, new CaseAction.Claim()));
		if (override != null) {
			at = within(at.plusSeconds(random.nextLong(20, 120)), now);
			steps.add(new Step(at, new LevelAction.SetLevel(override, "Made-up reason.")));
		}
		if (!open) {
			end(urgency, override, at, now, random, steps);
		}
		return new SyntheticLife(staff, opened, steps);
	}

	private static void end(Urgency urgency, @Nullable Urgency override, Instant claimed, Instant now,
			SplittableRandom random, List<Step> steps) {
		CaseOutcome outcome = outcome(urgency, random);
		Instant at = within(claimed.plusSeconds(random.nextLong(120, 3600)), now);
		if (outcome == CaseOutcome.COULD_NOT_REACH) {
			steps.add(new Step(at, new CaseAction.Contacted(ContactResult.NO_ANSWER, null, null)));
		}
		else if (random.nextBoolean()) {
			steps.add(new Step(at, new CaseAction.Contacted(ContactResult.SPOKE, null, null)));
		}
		at = within(at.plusSeconds(random.nextLong(60, 4 * 3600)), now);
		steps.add(new Step(at, new CaseAction.Close(outcome, grade(urgency, override, random), null, null)));
	}

	/** Mostly well within its time, now and then too late. */
	private static Duration look(Instant arrived, Instant promised, SplittableRandom random) {
		Duration target = Duration.between(arrived, promised);
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
		// From EMERGENCY it takes two.
		return (chance < 0.06 && urgency != Urgency.EMERGENCY) ? Arrays.stream(Urgency.values())
			.filter((level) -> level.compareTo(urgency) < 0)
			.reduce((lower, next) -> next)
			.orElse(null) : null;
	}

	/** The machine is careful: it errs upwards far more often than down. */
	private static LevelGrade grade(Urgency urgency, @Nullable Urgency override, SplittableRandom random) {
		if (override != null && random.nextDouble() < 0.8) {
			return (override.compareTo(urgency) > 0) ? LevelGrade.TOO_LOW : LevelGrade.TOO_HIGH;
		}
		double chance = random.nextDouble();
		return (chance < 0.003) ? LevelGrade.TOO_LOW : (chance < 0.13) ? LevelGrade.TOO_HIGH : LevelGrade.RIGHT;
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

	/** One thing that somebody does. */
	record Step(Instant at, CaseAction action) {
	}

}
