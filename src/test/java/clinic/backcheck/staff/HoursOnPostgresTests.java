package clinic.backcheck.staff;

import clinic.backcheck.support.OnPostgres;

@StaffTest
@OnPostgres
class HoursOnPostgresTests extends HoursOnADatabase {

}
