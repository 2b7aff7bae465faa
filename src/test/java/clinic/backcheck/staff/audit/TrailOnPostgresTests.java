package clinic.backcheck.staff.audit;

import clinic.backcheck.staff.StaffTest;
import clinic.backcheck.support.OnPostgres;

@StaffTest
@OnPostgres
class TrailOnPostgresTests extends TrailOnADatabase {

	@Override
	void asOwner(Runnable work) {
		transaction().executeWithoutResult((status) -> {
			sql("set local session_replication_role = replica");
			work.run();
		});
	}

}
