package clinic.backcheck.questionnaire.journey;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.result.ResultPage;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.QrCode;

/**
 * A result to keep, on paper or as a file.
 *
 * @param more the further signs of an emergency, in as many lists as the card for the
 * wallet has panels for them
 * @param again the way to the re-check, where there is one
 */
record KeepPage(ResultPage result, List<List<String>> more, @Nullable Again again) {

	KeepPage {
		more = List.copyOf(more);
	}

	static KeepPage of(ResultPage result, Optional<String> recheck) {
		return new KeepPage(result, more(result),
				recheck.map((address) -> new Again(address, QrCode.of(address))).orElse(null));
	}

	private static List<List<String>> more(ResultPage result) {
		List<String> lines = result.watch()
			.stream()
			.filter((watch) -> watch.urgency() == Urgency.EMERGENCY)
			.flatMap((watch) -> watch.lines().stream())
			.toList();
		if (lines.size() < 2) {
			return lines.isEmpty() ? List.of() : List.of(lines);
		}
		int half = (lines.size() + 1) / 2;
		return List.of(lines.subList(0, half), lines.subList(half, lines.size()));
	}

	/** The re-check, as an address and as a picture of it. */
	record Again(String address, QrCode code) {
	}

}
