package clinic.backcheck.rules;

/** The promises of the core, kept for random patients of the sample catalogue. */
class MonotonePropertyTests extends CorePromises {

	MonotonePropertyTests() {
		super(SampleCatalogue.assessor());
	}

}
