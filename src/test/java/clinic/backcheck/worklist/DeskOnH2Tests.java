package clinic.backcheck.worklist;

@WorklistTest
class DeskOnH2Tests extends DeskOnADatabase {

}
