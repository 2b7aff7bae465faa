package clinic.backcheck.worklist;

import java.util.Map;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import clinic.backcheck.staff.StaffMember;

/** What open pages of the staff ask for by script, so that nobody loses their place. */
@Controller
@PreAuthorize(CaseAccess.MAY_SEE)
class NewsController {

	private final WorklistQuery query;

	private final CaseDesk desk;

	private final Wording wording;

	NewsController(WorklistQuery query, CaseDesk desk, Wording wording) {
		this.query = query;
		this.desk = desk;
		this.wording = wording;
	}

	/** How many cases arrived that a list does not know. */
	@GetMapping("/staff/news")
	@ResponseBody
	Map<String, Object> news(@RequestParam String since, @RequestParam(defaultValue = "") String seen) {
		KnownCases known = KnownCases.read(since, seen);
		KnownCases.News news = known.news(this.query.fresh(known.since(), known.most()));
		String words = (news.all() == 0) ? ""
				: this.wording.say().text("worklist.news", news.all(), news.emergencies());
		return Map.of("cases", news.all(), "words", words);
	}

	/** The page of a case is still open. */
	@PostMapping("/staff/cases/{reference}/looking")
	ResponseEntity<Void> looking(@PathVariable String reference, @AuthenticationPrincipal StaffMember me) {
		UUID staff = me.id();
		this.desk.stay(reference, staff);
		return ResponseEntity.noContent().build();
	}

}
