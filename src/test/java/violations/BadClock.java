package violations;

import java.time.Instant;
import java.util.Date;

/** Reads the wall clock, in the old way too, and prints it. */
public class BadClock {

	@SuppressWarnings("JavaUtilDate")
	public Date old() {
		return new Date(System.currentTimeMillis());
	}

	public void print() {
		System.out.println(Instant.now());
	}

}
