package clinic.backcheck.catalogue.publication;

class FirstStartOnH2Tests extends FirstStart {

}
