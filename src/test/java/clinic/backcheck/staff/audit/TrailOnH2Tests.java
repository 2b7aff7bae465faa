package clinic.backcheck.staff.audit;

import clinic.backcheck.staff.StaffTest;

@StaffTest
class TrailOnH2Tests extends TrailOnADatabase {

	@Override
	void asOwner(Runnable work) {
		sql("set referential_integrity false");
		try {
			work.run();
		}
		finally {
			sql("set referential_integrity true");
		}
	}

}
