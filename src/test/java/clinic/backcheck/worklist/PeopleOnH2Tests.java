package clinic.backcheck.worklist;

@WorklistTest
class PeopleOnH2Tests extends PeopleOnADatabase {

}
