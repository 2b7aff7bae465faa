package clinic.backcheck.worklist;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.staff.StaffMember;
import clinic.backcheck.web.FormError;
import clinic.backcheck.web.WebException;

/** Keeps views of the list under names. */
@Controller
@PreAuthorize(CaseAccess.MAY_SEE)
class SavedViewController {

	private static final int LONGEST = 40;

	private static final int MOST = 20;

	private final SavedViews views;

	private final WorklistView list;

	private final Wording wording;

	SavedViewController(SavedViews views, WorklistView list, Wording wording) {
		this.views = views;
		this.list = list;
		this.wording = wording;
	}

	/** Saves what the rest of the form says, which is what the list showed. */
	@PostMapping("/staff/views")
	@Transactional
	ModelAndView save(@RequestParam Map<String, String> form, @AuthenticationPrincipal StaffMember me) {
		if (!(WorklistFilter.read(form) instanceof WorklistFilter.Read read)) {
			throw WebException.badRequest(); // the page writes these fields itself
		}
		WorklistFilter filter = read.filter().after(null);
		String name = form.getOrDefault("name", "").strip();
		String problem = problem(name, me.id());
		if (problem != null) {
			return new ModelAndView("worklist/list",
					Map.of("page",
							this.list.page(filter, me.id(),
									List.of(new FormError("name", this.wording.say().text(problem))), name)),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.views.save(new SavedView(me.id(), name, filter.href()));
		return seeOther(filter.href());
	}

	@PostMapping("/staff/views/{id}/delete")
	@Transactional
	ModelAndView delete(@PathVariable UUID id, @AuthenticationPrincipal StaffMember me) {
		this.views.findByIdAndStaffId(id, me.id()).ifPresent(this.views::delete);
		return seeOther("/staff");
	}

	private @Nullable String problem(String name, UUID me) {
		if (name.isEmpty() || name.length() > LONGEST) {
			return "worklist.views.error.name";
		}
		if (this.views.existsByStaffIdAndName(me, name)) {
			return "worklist.views.error.taken";
		}
		return (this.views.findByStaffIdOrderByName(me).size() >= MOST) ? "worklist.views.error.many" : null;
	}

	private static ModelAndView seeOther(String path) {
		return new ModelAndView("redirect:" + path);
	}

}
