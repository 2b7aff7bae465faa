package clinic.backcheck.words;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import clinic.backcheck.web.Region;

/** Names and numbers that belong to some regions only, and mislead people elsewhere. */
final class Foreign {

	private static final List<String> NAMES = List.of("999", "911", "112", "000", "111", "811", "988", "711", "106",
			"1737", "116 117", "116 123", "13 11 14", "18000", "18001", "1800 022 222", "0800 611 116", "A&E", "NHS",
			"GP", "Samaritans", "Lifeline", "Healthdirect", "Healthline", "Relay UK", "NZ Relay", "Irish Text Relay",
			"National Relay", "emergency room", "emergency department", "emergency app", "primary care doctor",
			"family doctor", "urgent care", "walk-in clinic", "out-of-hours", "after-hours", "crisis line",
			"paracetamol", "acetaminophen", "physiotherapist", "physical therapist", "cling film", "cling wrap",
			"plastic wrap");

	private Foreign() {
	}

	/** Those of the text that are not at home in the region. */
	static Set<String> in(Region region, String text) {
		String own = region + " ";
		Set<String> found = new TreeSet<>(all(text));
		found.removeIf((name) -> all(own).contains(name));
		return found;
	}

	/** Those of the text, wherever they belong. */
	static List<String> all(String text) {
		return NAMES.stream()
			.filter((name) -> Pattern.compile("(?<![\\w,])" + Pattern.quote(name) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
				.matcher(text)
				.find())
			.toList();
	}

}
