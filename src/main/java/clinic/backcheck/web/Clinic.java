package clinic.backcheck.web;

import java.time.ZoneId;
import java.util.function.Supplier;

import org.springframework.util.StringUtils;

/**
 * The clinic that runs this installation.
 *
 * @param hours its opening hours, asked for anew each time: staff change them
 * @param telephone as people read it
 * @param telephoneHref what a telephone dials: {@code tel:…}
 */
public record Clinic(String name, String telephone, String telephoneHref, ZoneId zone, Supplier<OpeningHours> hours,
		Region region) {

	/** A clinic whose hours never change. */
	public Clinic(String name, String telephone, String telephoneHref, ZoneId zone, OpeningHours hours, Region region) {
		this(name, telephone, telephoneHref, zone, () -> hours, region);
	}

	/** The opening hours as they are now. */
	public OpeningHours openingHours() {
		return this.hours.get();
	}

	/** By when it can answer, by its opening hours as they are now. */
	public AnswerTimes answerTimes() {
		return new AnswerTimes(openingHours(), this.zone);
	}

	/**
	 * Fills the placeholders of the catalogue's texts: {@code {emergency-number}},
	 * {@code {clinic-name}} and so on, with a capital letter where the placeholder has
	 * one ({@code {Paracetamol}}). The catalogue was checked for unknown ones when it was
	 * read.
	 */
	public String fill(String text, String language) {
		if (text.indexOf('{') < 0) {
			return text;
		}
		String filled = text.replace("{clinic-name}", this.name)
			.replace("{clinic-phone}", this.telephone)
			.replace("{emergency-number}", this.region.emergencyNumber());
		for (String key : Region.TEXTS) {
			String capital = "{" + StringUtils.capitalize(key) + "}";
			if (filled.contains("{" + key + "}") || filled.contains(capital)) {
				String words = this.region.text(key, language);
				filled = filled.replace("{" + key + "}", words).replace(capital, StringUtils.capitalize(words));
			}
		}
		return filled;
	}

}
