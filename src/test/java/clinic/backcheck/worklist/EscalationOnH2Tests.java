package clinic.backcheck.worklist;

@WorklistTest
class EscalationOnH2Tests extends EscalationOnADatabase {

}
