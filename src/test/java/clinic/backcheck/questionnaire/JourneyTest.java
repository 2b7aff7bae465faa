package clinic.backcheck.questionnaire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

import clinic.backcheck.catalogue.SmallCatalogue;

/** The whole application with the small catalogue and a clock that moves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = SmallCatalogue.PROPERTY)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(MovableClock.InPlace.class)
@RecordApplicationEvents
public @interface JourneyTest {

}
