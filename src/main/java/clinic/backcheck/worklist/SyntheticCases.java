package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;

import clinic.backcheck.questionnaire.SentCheck;

/**
 * Lets made-up cases live as real ones do: somebody opens them, takes them, disagrees
 * with the machine now and then, and closes them. It exists in the profiles {@code demo}
 * and {@code seed} only.
 */
public interface SyntheticCases {

	/** Whether there is any case, made up or not. */
	boolean any();

	/**
	 * Lets one case live, by the service behind the pages.
	 * @param clock told the time of each step before it is taken
	 */
	void live(Arrived arrived, Clinicians clinicians, SplittableRandom random, Consumer<Instant> clock);

	/**
	 * Writes the cases of checks that were written, with all that happened to them, in
	 * the transaction of the caller.
	 */
	void write(List<Arrived> arrived, Clinicians clinicians, SplittableRandom random);

	/**
	 * A check that has arrived.
	 *
	 * @param open whether its case is still open
	 */
	record Arrived(SentCheck check, boolean open) {
	}

	/**
	 * Who looks after the cases.
	 *
	 * @param now nothing happens later
	 * @param claimed the share of open cases that somebody looks after
	 */
	record Clinicians(List<UUID> staff, Instant now, double claimed) {

		public Clinicians {
			staff = List.copyOf(staff);
		}

	}

}
