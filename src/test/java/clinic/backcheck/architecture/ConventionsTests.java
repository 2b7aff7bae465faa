package clinic.backcheck.architecture;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ConventionsTests {

	/** Each rule with what it must say about the classes that break it on purpose. */
	static Stream<Arguments> rules() {
		return Stream.of(arguments(Conventions.ENTITIES_ARE_PACKAGE_PRIVATE, "BadEntity"),
				arguments(Conventions.ENTITIES_HAVE_NO_SETTERS, "setId"),
				arguments(Conventions.CONTROLLERS_ARE_PACKAGE_PRIVATE, "BadController"),
				arguments(Conventions.NO_FIELD_IS_INJECTED, "BadController.work"),
				arguments(Conventions.NO_OLD_DATES, "java.util.Date"),
				arguments(Conventions.TIME_COMES_FROM_A_CLOCK, "Instant.now"),
				arguments(Conventions.TIME_COMES_FROM_A_CLOCK, "currentTimeMillis"),
				arguments(Conventions.NOBODY_PRINTS, "System.out"));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void theCodeKeepsTheRule(ArchRule rule, String violation) {
		rule.check(Code.main());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aBreachOfTheRuleWouldBeFound(ArchRule rule, String violation) {
		List<String> found = rule.evaluate(Code.of("violations")).getFailureReport().getDetails();

		assertThat(found).anySatisfy((line) -> assertThat(line).contains(violation));
	}

}
