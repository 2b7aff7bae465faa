package clinic.backcheck.worklist;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.StopCounts;
import clinic.backcheck.web.WebException;

/** How many people were sent to emergency help at once, and for which finding. */
@Controller
@PreAuthorize(CaseAccess.MAY_SEE)
class StopsController {

	private static final List<Integer> RANGES = List.of(7, 30, 90);

	private final StopCounts stops;

	private final Editions editions;

	private final Wording wording;

	private final Clock clock;

	StopsController(StopCounts stops, Editions editions, Wording wording, Clock clock) {
		this.stops = stops;
		this.editions = editions;
		this.wording = wording;
		this.clock = clock;
	}

	@GetMapping("/staff/stops")
	ModelAndView show(@RequestParam(defaultValue = "30") String days) {
		int range = RANGES.stream()
			.filter((it) -> it.toString().equals(days))
			.findFirst()
			.orElseThrow(WebException::badRequest);
		StopCounts.Stops found = this.stops.since(this.clock.instant().minus(Duration.ofDays(range)));
		ClinicalWords words = this.wording.clinical(this.editions.published().number());
		List<Line> lines = found.byFlag()
			.entrySet()
			.stream()
			.map((flag) -> new Line(words.flag(flag.getKey()), flag.getValue()))
			.sorted(Comparator.comparing(Line::people).reversed().thenComparing(Line::finding))
			.toList();
		return new ModelAndView("worklist/stops", "page", new StopsPage(range, RANGES, found.all(), lines));
	}

	/**
	 * What the page shows.
	 *
	 * @param days the range, back from now
	 */
	record StopsPage(int days, List<Integer> ranges, long all, List<Line> lines) {
	}

	/** A finding, and for how many people it was one. */
	record Line(String finding, long people) {
	}

}
