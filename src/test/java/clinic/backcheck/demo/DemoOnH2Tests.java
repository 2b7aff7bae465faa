package clinic.backcheck.demo;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = { "backcheck.seed.cases=30" })
@ActiveProfiles("demo")
class DemoOnH2Tests extends DemoOnADatabase {

}
