package clinic.backcheck.journeys;

import com.microsoft.playwright.Page;

/** The form with which a check is sent to the clinic. */
final class Sending {

	private Sending() {
	}

	/** Fills the form in, but does not send it. */
	static void fill(Journey journey, String name) {
		Page page = journey.page();
		page.getByLabel(Site.words("questionnaire.send.name")).fill(name);
		page.getByLabel(Site.words("questionnaire.send.day"), new Page.GetByLabelOptions().setExact(true)).fill("31");
		page.getByLabel(Site.words("questionnaire.send.month"), new Page.GetByLabelOptions().setExact(true)).fill("3");
		page.getByLabel(Site.words("questionnaire.send.year"), new Page.GetByLabelOptions().setExact(true))
			.fill("1980");
		page.getByLabel(Site.words("questionnaire.send.telephone")).fill("07700 900142");
		page.getByLabel(Site.words("questionnaire.send.consent", Site.clinic().name())).check();
	}

}
