package clinic.backcheck.demo;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = { "backcheck.seed.cases=30" })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class DemoOnH2Tests extends DemoOnADatabase {

}
