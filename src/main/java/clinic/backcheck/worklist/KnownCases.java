package clinic.backcheck.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.WebException;

/**
 * What was there before a list was read. A case is there some time after the moment that
 * it bears: its transaction takes a while, or an instance has a slow clock. So a list
 * asks for news from a little before its own time, and names what it knows of then.
 *
 * @param since from when cases may be news
 * @param marks of those that are not
 */
record KnownCases(Instant since, Set<String> marks) {

	/** How many cases a list names; beyond them it rather tells of one twice. */
	static final int MOST = 200;

	/** Counts stop here. */
	private static final int NEWS = 100;

	private static final Duration LATE = Duration.ofMinutes(2);

	KnownCases {
		marks = Set.copyOf(marks);
	}

	/** From when on a list that is read now has to name what it knows. */
	static Instant from(Instant now) {
		return now.minus(LATE);
	}

	static KnownCases of(Instant since, Collection<FreshCase> known) {
		return new KnownCases(since, known.stream().map(FreshCase::mark).collect(Collectors.toSet()));
	}

	/**
	 * As an address has it.
	 * @param since in milliseconds since 1970
	 * @param seen see {@link #seen()}
	 */
	static KnownCases read(String since, String seen) {
		if (!since.matches("\\d{1,14}") || !seen.matches("[0-9a-z.]{0,5000}")) {
			throw WebException.badRequest();
		}
		return new KnownCases(Instant.ofEpochMilli(Long.parseLong(since)),
				Arrays.stream(seen.split("\\.", -1)).collect(Collectors.toSet()));
	}

	String seen() {
		return String.join(".", this.marks);
	}

	/** How many have to be asked for, so that none is missed for those that are known. */
	int most() {
		return NEWS + this.marks.size();
	}

	/** What is new among them. */
	News news(List<FreshCase> fresh) {
		List<Urgency> news = fresh.stream()
			.filter((one) -> !this.marks.contains(one.mark()))
			.map(FreshCase::urgency)
			.limit(NEWS)
			.toList();
		return new News(news.size(), (int) news.stream().filter(Urgency.EMERGENCY::equals).count());
	}

	/** How many cases arrived or need another look. */
	record News(int all, int emergencies) {
	}

}
