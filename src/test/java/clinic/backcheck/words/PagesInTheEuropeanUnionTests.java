package clinic.backcheck.words;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "backcheck.clinic.region=EU")
class PagesInTheEuropeanUnionTests extends PagesOfARegion {

}
