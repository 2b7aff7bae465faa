package clinic.backcheck.questionnaire.checks;

import clinic.backcheck.support.OnPostgres;

/** The same on the database of production. */
@OnPostgres
class StopCountsOnPostgresTests extends StopCountsTests {

}
