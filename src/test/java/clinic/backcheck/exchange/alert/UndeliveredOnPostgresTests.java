package clinic.backcheck.exchange.alert;

import clinic.backcheck.support.OnPostgres;

@OnPostgres
class UndeliveredOnPostgresTests extends UndeliveredOnADatabase {

}
