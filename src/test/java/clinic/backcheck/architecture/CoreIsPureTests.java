package clinic.backcheck.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules that decide how soon somebody needs help depend on nothing that could change
 * under them, by an allow-list.
 */
class CoreIsPureTests {

	private static final DescribedPredicate<JavaClass> ALLOWED = resideInAnyPackage("java.lang..", "java.util..",
			"java.io", "org.jspecify..")
		.as("plain Java or JSpecify");

	@Test
	void theCoreUsesPlainJavaOnly() {
		pure("clinic.backcheck.rules").check(Code.main());
	}

	@Test
	void aFrameworkInTheCoreWouldBeFound() {
		JavaClasses classes = Code.of("violations.core");

		assertThat(pure("violations.core").evaluate(classes).getFailureReport().getDetails())
			.anySatisfy((line) -> assertThat(line).contains("StringUtils"))
			.anySatisfy((line) -> assertThat(line).contains("java.time.Instant"));
	}

	private static ArchRule pure(String core) {
		return classes().that()
			.resideInAPackage(core)
			.should()
			.onlyDependOnClassesThat(ALLOWED.or(resideInAnyPackage(core)))
			.because("nothing but answers may decide how soon somebody needs help");
	}

}
