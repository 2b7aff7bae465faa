package clinic.backcheck.catalogue.store;

class RoundTripOnH2Tests extends RoundTrip {

}
