package clinic.backcheck.questionnaire.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import clinic.backcheck.questionnaire.result.ResultPage.Signs;
import clinic.backcheck.questionnaire.result.ResultPage.Watch;
import clinic.backcheck.rules.Change;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.Urgency;

/**
 * The safety net: what the patient should watch for, computed from what would raise the
 * urgency from here, and the cauda equina signs, which are printed on every result.
 */
final class WatchWriter {

	private static final int LINES = 8;

	/** Its signs are printed one by one, so that its line would only say it again. */
	private static final String CAUDA_EQUINA = "cauda-equina";

	private final Finished finished;

	private final Words words;

	WatchWriter(Finished finished, Words words) {
		this.finished = finished;
		this.words = words;
	}

	List<Watch> watch() {
		Map<Urgency, Set<String>> keys = new EnumMap<>(Urgency.class);
		Map<String, String> watchOf = watchOfFlags();
		Set<String> taken = new LinkedHashSet<>();
		watchOf.forEach((flag, key) -> {
			if (flag.contains(CAUDA_EQUINA)) {
				taken.add(key);
			}
		});
		for (Change change : this.finished.edition().assessor().safetyNet(this.finished.answers())) {
			for (String flag : change.flags()) {
				String key = Objects.requireNonNull(watchOf.get(flag));
				// Changes come most urgent first: what is said there is not said again.
				if (taken.add(key)) {
					keys.computeIfAbsent(change.urgency(), (level) -> new LinkedHashSet<>()).add(key);
				}
			}
		}
		var watch = new ArrayList<Watch>();
		for (Urgency level : List.of(Urgency.EMERGENCY, Urgency.URGENT, Urgency.SOON)) {
			List<String> lines = keys.getOrDefault(level, Set.of()).stream().limit(LINES).map(this::line).toList();
			if (!lines.isEmpty() || level == Urgency.EMERGENCY) {
				watch.add(watch(level, lines));
			}
		}
		return watch;
	}

	/** Where nothing can be computed, the signs that are printed always. */
	List<Watch> emergencyOnly() {
		return List.of(watch(Urgency.EMERGENCY, List.of()));
	}

	private Watch watch(Urgency level, List<String> lines) {
		String key = "questionnaire.watch." + LevelWriter.key(level);
		String lead = lines.isEmpty() ? null : this.words.say(key + ".lead",
				this.words.clinic().region().emergencyNumber(), this.words.service("emergency-department"));
		return new Watch(level, this.words.say(key + ".title"), lead, lines);
	}

	Signs caudaEquina() {
		var signs = this.finished.texts().caudaEquina();
		return new Signs(this.words.fill(signs.title()), signs.items().stream().map(this.words::fill).toList());
	}

	private Map<String, String> watchOfFlags() {
		var watchOf = new HashMap<String, String>();
		for (RedFlag flag : this.finished.edition().assessor().catalogue().redFlags()) {
			watchOf.put(flag.id(), flag.watch());
		}
		return watchOf;
	}

	private String line(String key) {
		return this.words
			.fill(Objects.requireNonNull(this.finished.texts().watch().get(key), "Every watch line has a text"));
	}

}
