package clinic.backcheck.architecture;

import java.nio.file.Files;
import java.nio.file.Path;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

import clinic.backcheck.BackCheckApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(BackCheckApplication.class);

	@Test
	void noModuleUsesOneThatItMayNot() {
		assertThat(this.modules.stream().map((module) -> module.getIdentifier().toString())).contains("rules",
				"catalogue", "questionnaire", "worklist", "authoring", "exchange", "staff", "web");

		this.modules.verify();
	}

	/**
	 * Test classes come first on the class path: their package-info would be read
	 * instead.
	 */
	@Test
	void noTestHidesTheDeclarationOfAModule() {
		Path tests = Path.of("src/test/java");

		assertThat(Code.files(tests, "package-info.java")).isNotEmpty()
			.noneMatch((file) -> Files.exists(Path.of("src/main/java").resolve(tests.relativize(file))));
	}

	@Test
	void aForbiddenUseWouldBeFound() {
		assertThatExceptionOfType(Violations.class)
			.isThrownBy(() -> ApplicationModules.of("violations.modules", new ImportOption.OnlyIncludeTests()).verify())
			.withMessageContaining("'lower'")
			.withMessageContaining("'upper'");
	}

	@Test
	void theModulesAreDrawn() {
		new Documenter(this.modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();

		assertThat(Path.of("target/spring-modulith-docs/components.puml"))
			.satisfies((file) -> assertThat(Files.readString(file)).contains("Questionnaire"));
	}

}
