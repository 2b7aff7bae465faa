package clinic.backcheck.worklist;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.RecheckFinished;
import clinic.backcheck.questionnaire.result.Comparison.Item;
import clinic.backcheck.questionnaire.result.Comparison.Kind;
import clinic.backcheck.questionnaire.result.Comparison.Trend;
import clinic.backcheck.web.Clinic;

/**
 * Says in a timeline what a re-check changed, in the language of staff, whatever the
 * patient reads.
 */
@Component
class RecheckNotes {

	private final MessageSource messages;

	private final Editions editions;

	private final Clinic clinic;

	RecheckNotes(MessageSource messages, Editions editions, Clinic clinic) {
		this.messages = messages;
		this.editions = editions;
		this.clinic = clinic;
	}

	String note(RecheckFinished finished) {
		Say say = new Say(this.messages, Locale.ENGLISH);
		ClinicalWords words = new ClinicalWords(this.editions.edition(finished.edition()), this.clinic, say);
		return Stream
			.of(say.text("worklist.recheck.urgency", say.urgency(finished.comparison().before()),
					say.urgency(finished.urgency())), changed(finished, Trend.WORSE, words, say),
					changed(finished, Trend.BETTER, words, say))
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private static String changed(RecheckFinished finished, Trend trend, ClinicalWords words, Say say) {
		List<String> names = finished.comparison()
			.items()
			.stream()
			.filter((item) -> item.trend() == trend)
			.map((item) -> name(item, words))
			.toList();
		return names.isEmpty() ? "" : say.text("worklist.recheck.items." + Wire.write(trend), words.list(names));
	}

	static String name(Item item, ClinicalWords words) {
		return (item.kind() == Kind.FLAG) ? words.flag(item.id()) : words.question(item.id());
	}

}
