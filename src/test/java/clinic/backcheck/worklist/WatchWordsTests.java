package clinic.backcheck.worklist;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class WatchWordsTests {

	private final WatchWords words = new WatchWords(say());

	@ParameterizedTest
	@CsvSource({ "My legs feel Numb,Numb", "Me desmayé ayer,desmayé", "Mam drętwienie nogi,drętwienie",
			"أشعر بخدر والدم,بخدر|والدم", "noga jest dretwa,dretwa", "Me he caido,caido", "اغماء,اغماء",
			"There was some blood in my urine,blood|urine" })
	void wordsInEveryLanguageOfTheProductAreFound(String text, String found) {
		assertThat(this.words.found(text)).containsExactly(found.split("\\|"));
	}

	@Test
	void whatCallsForNothingIsLeftAlone() {
		assertThat(this.words.found("Call me after six, please")).isEmpty();
		assertThat(this.words.pieces(null)).isEmpty();
	}

	@Test
	void nothingOfTheTextIsLost() {
		String text = "Since then <b>numb</b> and cold";

		assertThat(String.join("", this.words.pieces(text).stream().map(WatchWords.Piece::text).toList()))
			.isEqualTo(text);
	}

	@Test
	void aLetterMayBeWrittenWithItsMarkApart() {
		assertThat(this.words.pieces("noga dre\u0328twa")).last().isEqualTo(new WatchWords.Piece("dr\u0119twa", true));
	}

	private static Say say() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/worklist");
		messages.setDefaultEncoding("UTF-8");
		return new Say(messages, Locale.ENGLISH);
	}

}
