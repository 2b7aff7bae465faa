package clinic.backcheck.authoring;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.catalogue.Proofs;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.WebException;

/** The published edition, and the claim register of any. */
@Controller
class EditionController {

	private final Editions editions;

	private final Proofs proofs;

	private final Clinic clinic;

	EditionController(Editions editions, Proofs proofs, Clinic clinic) {
		this.editions = editions;
		this.proofs = proofs;
		this.clinic = clinic;
	}

	@GetMapping("/staff/editions")
	ModelAndView published() {
		return show("edition", page(this.editions.published()));
	}

	private EditionPage page(Edition edition) {
		return EditionPage.of(edition, this.proofs.of(edition.number()));
	}

	@GetMapping("/staff/editions/{number}/claims")
	ModelAndView claims(@PathVariable int number) {
		return show("claims", new ClaimsWriter(edition(number), this.clinic).page());
	}

	private Edition edition(int number) {
		try {
			return this.editions.edition(number);
		}
		catch (IllegalArgumentException ex) {
			throw WebException.notFound();
		}
	}

	private static ModelAndView show(String template, Object page) {
		return new ModelAndView("authoring/" + template, Map.of("page", page));
	}

}
