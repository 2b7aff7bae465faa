package clinic.backcheck.architecture;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessageUseTests {

	@Test
	void everyMessageThatAPageAsksForExists() {
		MessageUse use = MessageUse.ofProject();

		assertThat(use.keys()).hasSizeGreaterThan(50);
		assertThat(use.missing()).isEmpty();
	}

	@Test
	void everyMessageIsUsed() {
		assertThat(MessageUse.ofProject().unused()).isEmpty();
	}

	@Test
	void everyBundleIsRegistered() {
		String settings = Code.text(Path.of("src/main/resources/application.yml"));

		assertThat(Code.files(Path.of("src/main/resources/messages"), ".properties")).isNotEmpty()
			.map((file) -> file.getFileName().toString().replaceAll("(_[a-zA-Z]+)*\\.properties", ""))
			.allSatisfy((bundle) -> assertThat(settings).contains("messages/" + bundle));
	}

	@Test
	void aMissingMessageWouldBeFound() {
		var use = new MessageUse(List.of("web.a.b"));
		use.template("<p th:text=\"#{web.a.b}\"></p><p th:text=\"#{web.a.c(${page.x})}\"></p>");

		assertThat(use.missing()).containsExactly("web.a.c");
	}

	@Test
	void anUnusedMessageWouldBeFound() {
		var use = new MessageUse(List.of("web.a.b", "web.a.c", "web.kind.one", "web.d.e"));
		use.template("<p th:text=\"#{web.a.b}\"></p><p th:text=\"#{|web.kind.${page.kind}|}\"></p>");
		use.java("text(\"web.d.e\")");

		assertThat(use.unused()).containsExactly("web.a.c");
	}

}
