package clinic.backcheck.catalogue.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import clinic.backcheck.rules.Advice;
import clinic.backcheck.vignettes.Shipped;

import static org.assertj.core.api.Assertions.assertThat;

/** The drawings of the edition that ships. */
class PicturesTests {

	private static final Path FOLDER = Path.of("src/main/resources/static/assets/pictures");

	static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().toList();
		}
	}

	@Test
	void everyPictureOfTheAdviceHasAFileAndEveryFileIsUsed() throws IOException {
		Set<String> named = Shipped.edition()
			.assessor()
			.catalogue()
			.advice()
			.stream()
			.map(Advice::pictures)
			.flatMap(List::stream)
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(files()).extracting((file) -> file.getFileName().toString())
			.containsExactlyElementsOf(named.stream().map((id) -> id + ".svg").toList());
	}

	@ParameterizedTest
	@MethodSource("files")
	void aPictureHasTheSizeThatThePageKeepsFreeAndNothingButShapes(Path file) throws IOException {
		Element svg = Jsoup.parse(Files.readString(file), Parser.xmlParser()).expectFirst("svg");

		assertThat(svg.attr("viewBox")).isEqualTo("0 0 320 220");
		assertThat(svg.attr("width") + " " + svg.attr("height")).isEqualTo("320 220");
		assertThat(svg.select("*").eachAttr("href")).isEmpty();
		assertThat(svg.children().stream().map(Element::tagName)).isNotEmpty()
			.allMatch(Set.of("rect", "path", "circle")::contains);
		assertThat(Files.size(file)).isLessThan(4096);
	}

}
