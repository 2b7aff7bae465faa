package clinic.backcheck.worklist.insights;

import clinic.backcheck.support.OnPostgres;
import clinic.backcheck.worklist.WorklistTest;

@WorklistTest
@OnPostgres
class InsightsOnPostgresTests extends InsightsOnADatabase {

}
