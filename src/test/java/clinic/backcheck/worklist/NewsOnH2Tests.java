package clinic.backcheck.worklist;

@WorklistTest
class NewsOnH2Tests extends NewsOnADatabase {

}
