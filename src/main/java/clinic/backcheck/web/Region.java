package clinic.backcheck.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where the clinic is: the numbers and names of the services that its patients can reach.
 *
 * @param sameDayNumber absent where the region has no such service
 * @param texts by language, then by key
 */
public record Region(String id, String emergencyNumber, @Nullable String sameDayNumber,
		Map<String, Map<String, String>> texts) {

	/** Every region names these in every language. */
	static final List<String> TEXTS = List.of("emergency-department", "same-day-service", "by-day", "at-night",
			"doctor", "physiotherapist", "pharmacist", "crisis-line", "text-relay", "phone-relay", "paracetamol",
			"cling-film");

	public Region {
		texts = Map.copyOf(texts);
	}

	/** What a telephone dials in an emergency. */
	public String emergencyHref() {
		return "tel:" + this.emergencyNumber.replace(" ", "");
	}

	/**
	 * What a service is called here.
	 * @throws IllegalArgumentException if there is no such text in the language
	 */
	public String text(String key, String language) {
		String text = this.texts.getOrDefault(language, Map.of()).get(key);
		if (text == null) {
			throw new IllegalArgumentException(
					"Region " + this.id + " has no text '" + key + "' in language '" + language + "'");
		}
		return text;
	}

}
