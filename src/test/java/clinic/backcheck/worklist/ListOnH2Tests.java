package clinic.backcheck.worklist;

@WorklistTest
class ListOnH2Tests extends ListOnADatabase {

}
