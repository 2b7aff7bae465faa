package clinic.backcheck.exchange.alert;

class UndeliveredOnH2Tests extends UndeliveredOnADatabase {

}
