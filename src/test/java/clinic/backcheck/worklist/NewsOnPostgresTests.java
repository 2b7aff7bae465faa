package clinic.backcheck.worklist;

import clinic.backcheck.support.OnPostgres;

@WorklistTest
@OnPostgres
class NewsOnPostgresTests extends NewsOnADatabase {

}
