package clinic.backcheck.worklist;

@WorklistTest
class OpeningOnH2Tests extends OpeningOnADatabase {

}
