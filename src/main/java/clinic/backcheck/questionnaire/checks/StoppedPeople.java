package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.questionnaire.StopCounts;

/** Counts the records that the stop page leaves. */
@Component
class StoppedPeople implements StopCounts {

	private final StopRecords records;

	StoppedPeople(StopRecords records) {
		this.records = records;
	}

	@Override
	@Transactional(readOnly = true)
	public Stops since(Instant from) {
		List<String> flags = this.records.flagsSince(from);
		Map<String, Long> byFlag = flags.stream()
			.flatMap((one) -> Stream.of(one.split(",", -1)).distinct())
			.filter((flag) -> !flag.isEmpty())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return new Stops(flags.size(), byFlag);
	}

}
