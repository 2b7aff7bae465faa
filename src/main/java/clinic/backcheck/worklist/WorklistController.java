package clinic.backcheck.worklist;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.staff.StaffMember;

/** The worklist. */
@Controller
@PreAuthorize(CaseAccess.MAY_SEE)
class WorklistController {

	private final WorklistView view;

	WorklistController(WorklistView view) {
		this.view = view;
	}

	@GetMapping("/staff")
	ModelAndView list(@RequestParam Map<String, String> parameters, @AuthenticationPrincipal StaffMember me) {
		WorklistFilter.Reading reading = WorklistFilter.read(parameters);
		if (reading instanceof WorklistFilter.Refused refused) {
			return new ModelAndView("worklist/refused", Map.of("page", this.view.refused(refused)),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		WorklistFilter filter = ((WorklistFilter.Read) reading).filter();
		return new ModelAndView("worklist/list", "page", this.view.page(filter, me.id()));
	}

}
