package clinic.backcheck.exchange;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.OpeningHours;
import clinic.backcheck.web.Region;

/** The interface over the editions of a test, without a Spring context. */
final class Interface {

	private Interface() {
	}

	static MockMvcTester over(Editions editions) {
		var source = new ResourceBundleMessageSource();
		source.setBasename("messages/exchange");
		source.setDefaultEncoding("UTF-8");
		source.setFallbackToSystemLocale(false);
		var messages = new ExchangeMessages(source);
		var published = new PublishedEdition(editions, clinic(), messages);
		MockMvc mvc = MockMvcBuilders
			.standaloneSetup(new QuestionnaireController(published, JsonMapper.builder().build()),
					new AssessmentController(published, new RequestReader(), new AnswersReader(messages)))
			.setControllerAdvice(new ExchangeErrors(source, clinic()))
			.build();
		return MockMvcTester.create(mvc);
	}

	private static Clinic clinic() {
		ZoneId zone = ZoneId.of("Europe/London");
		return new Clinic("Willow Lane", "01632 960147", "tel:+441632960147", zone,
				OpeningHours.parse(Map.of(DayOfWeek.MONDAY, "08:00-18:00"), zone),
				new Region("GB", "999", null, Map.of()));
	}

}
