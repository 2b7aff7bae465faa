package clinic.backcheck.catalogue.store;

import clinic.backcheck.support.OnPostgres;

@OnPostgres
class RoundTripOnPostgresTests extends RoundTrip {

}
