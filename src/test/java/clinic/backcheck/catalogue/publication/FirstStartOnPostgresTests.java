package clinic.backcheck.catalogue.publication;

import clinic.backcheck.support.OnPostgres;

@OnPostgres
class FirstStartOnPostgresTests extends FirstStart {

}
