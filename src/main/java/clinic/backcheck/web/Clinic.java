package clinic.backcheck.web;

import java.time.ZoneId;

import org.springframework.util.StringUtils;

/**
 * The clinic that runs this installation.
 *
 * @param telephone as people read it
 * @param telephoneHref what a telephone dials: {@code tel:…}
 */
public record Clinic(String name, String telephone, String telephoneHref, ZoneId zone, OpeningHours openingHours,
		Region region) {

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
