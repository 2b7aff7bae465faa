package clinic.backcheck.staff;

@StaffTest
class HoursOnH2Tests extends HoursOnADatabase {

}
