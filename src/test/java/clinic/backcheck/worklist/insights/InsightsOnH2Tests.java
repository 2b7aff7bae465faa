package clinic.backcheck.worklist.insights;

import clinic.backcheck.worklist.WorklistTest;

@WorklistTest
class InsightsOnH2Tests extends InsightsOnADatabase {

}
