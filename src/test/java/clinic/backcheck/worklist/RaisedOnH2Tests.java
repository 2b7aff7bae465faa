package clinic.backcheck.worklist;

@WorklistTest
class RaisedOnH2Tests extends RaisedOnADatabase {

}
