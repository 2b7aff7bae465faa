package clinic.backcheck.worklist;

@WorklistTest
class ExportOnH2Tests extends ExportOnADatabase {

}
