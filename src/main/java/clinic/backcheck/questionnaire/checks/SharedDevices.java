package clinic.backcheck.questionnaire.checks;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.web.SharedDeviceSettings;

/**
 * Checks on a device that many people use, such as a tablet in the waiting room. The
 * device finds a check only until nobody has touched it for a while, whatever its browser
 * does. What was saved with a code can be opened elsewhere; what was sent stays with the
 * clinic.
 */
@Service
public class SharedDevices {

	private final Checks checks;

	private final Submissions submissions;

	private final Journeys journeys;

	private final SavedChecks saved;

	private final SharedDeviceSettings settings;

	private final Clock clock;

	SharedDevices(Checks checks, Submissions submissions, Journeys journeys, SavedChecks saved,
			SharedDeviceSettings settings, Clock clock) {
		this.checks = checks;
		this.submissions = submissions;
		this.journeys = journeys;
		this.saved = saved;
		this.settings = settings;
		this.clock = clock;
	}

	/** Lends a check to such a device. */
	@Transactional
	public void lend(Token token) {
		this.checks.lend(token.hash(), until());
	}

	/**
	 * Somebody is there: the time begins anew. It can do so without end, but not once it
	 * is over.
	 * @return whether the device still holds a check or a result
	 */
	@Transactional
	public boolean stay(Token token) {
		Instant now = this.clock.instant();
		int checks = this.checks.stay(token.hash(), until(), now);
		return this.submissions.stay(token.hash(), until(), now) + checks > 0;
	}

	/**
	 * Makes room for a new check. On a shared device the open one may be somebody else's,
	 * who saved it.
	 */
	@Transactional
	public void putAway(Token token, boolean shared) {
		if (shared) {
			end(token);
		}
		else {
			this.journeys.discard(token);
		}
	}

	/**
	 * Takes the check and its result off the device. What has a code stays for whoever
	 * has that, however often this is asked for.
	 */
	@Transactional
	public void end(Token token) {
		Instant now = this.clock.instant();
		if (this.saved.hasCode(token.hash(), now)) {
			this.checks.lend(token.hash(), now);
		}
		else {
			this.journeys.delete(token);
		}
	}

	private Instant until() {
		return this.clock.instant().plus(this.settings.idle());
	}

}
