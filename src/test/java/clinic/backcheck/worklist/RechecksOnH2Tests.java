package clinic.backcheck.worklist;

@WorklistTest
class RechecksOnH2Tests extends RechecksOnADatabase {

}
