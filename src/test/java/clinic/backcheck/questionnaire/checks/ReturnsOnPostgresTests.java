package clinic.backcheck.questionnaire.checks;

import clinic.backcheck.support.OnPostgres;

/** The same on the database of production: its locks and its types. */
@OnPostgres
class ReturnsOnPostgresTests extends ReturnsTests {

}
