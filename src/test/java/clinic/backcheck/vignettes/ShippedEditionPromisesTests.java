package clinic.backcheck.vignettes;

import clinic.backcheck.rules.CorePromises;

/** The promises of the core, kept for random patients of the edition that ships. */
class ShippedEditionPromisesTests extends CorePromises {

	ShippedEditionPromisesTests() {
		super(Shipped.edition().assessor());
	}

}
