package clinic.backcheck.words;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "backcheck.clinic.region=GB")
class PagesInGreatBritainTests extends PagesOfARegion {

}
