package clinic.backcheck.catalogue.publication;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import clinic.backcheck.catalogue.BrokenCatalogueException;
import clinic.backcheck.catalogue.CatalogueProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class BrokenCatalogueAnalyzerTests {

	@Test
	void everyProblemIsPrintedWithItsFileItsLineAndWhatToDo() {
		var broken = BrokenCatalogueException
			.of(List.of(new CatalogueProblem("advice.yaml", 12, "there is no source 'X'", "correct the name"),
					new CatalogueProblem("texts/en.yaml", 3, "is blank", "write words here")));

		FailureAnalysis analysis = new BrokenCatalogueAnalyzer()
			.analyze(new BeanCreationException("shippedEditionStart", "failed", broken));

		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription().lines()).containsExactly("The catalogue cannot be used. Problems found: 2",
				"", "  advice.yaml, line 12", "    there is no source 'X'", "    -> correct the name",
				"  texts/en.yaml, line 3", "    is blank", "    -> write words here");
		assertThat(analysis.getAction()).contains("docs/catalogue-format.md");
	}

	@Test
	void anApplicationThatCannotStartPrintsTheListInsteadOfAStackTrace(CapturedOutput output) {
		assertThatException()
			.isThrownBy(() -> new SpringApplicationBuilder(BrokenStart.class).web(WebApplicationType.NONE).run());

		assertThat(output).contains("APPLICATION FAILED TO START", "  advice.yaml, line 12", "-> correct the name")
			.doesNotContain("\tat clinic.backcheck");
	}

	@Configuration(proxyBeanMethods = false)
	static class BrokenStart {

		@Bean
		String start() {
			throw BrokenCatalogueException
				.of(List.of(new CatalogueProblem("advice.yaml", 12, "there is no source 'X'", "correct the name")));
		}

	}

}
