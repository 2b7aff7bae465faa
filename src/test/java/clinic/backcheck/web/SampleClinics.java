package clinic.backcheck.web;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

/** A clinic in each region that ships, for tests without Spring. */
public final class SampleClinics {

	private static final Regions REGIONS = Regions.read(new ClassPathResource("catalogue/regions.yaml"), List.of("en"));

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	private SampleClinics() {
	}

	/** Willow Lane, as if it stood there; open on Mondays. */
	public static Clinic in(String region) {
		return new Clinic("Willow Lane", "01632 960147", "tel:+441632960147", ZONE,
				OpeningHours.parse(Map.of(DayOfWeek.MONDAY, "08:00-18:00"), ZONE), REGIONS.named(region));
	}

}
