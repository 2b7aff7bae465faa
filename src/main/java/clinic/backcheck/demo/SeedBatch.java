package clinic.backcheck.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SyntheticChecks;
import clinic.backcheck.worklist.SyntheticCases;

/** Writes some hundred made-up cases in one transaction. */
@Component
@Profile({ "demo", "seed" })
class SeedBatch {

	private final DemoProperties properties;

	private final SyntheticChecks checks;

	private final SyntheticCases cases;

	SeedBatch(DemoProperties properties, SyntheticChecks checks, SyntheticCases cases) {
		this.properties = properties;
		this.checks = checks;
		this.cases = cases;
	}

	@Transactional
	public void write(MadeUp madeUp, List<UUID> staff, long first, Instant now) {
		long end = Math.min(first + this.properties.batch(), this.properties.cases());
		List<SentCheck> sent = this.checks.write(
				LongStream.range(first, end).mapToObj((number) -> madeUp.patient(number, staff.get(0))).toList(),
				first);
		List<SyntheticCases.Arrived> arrived = new ArrayList<>();
		for (int i = 0; i < sent.size(); i++) {
			arrived.add(new SyntheticCases.Arrived(sent.get(i), madeUp.open(first + i)));
		}
		this.cases.write(arrived, new SyntheticCases.Clinicians(staff, now, this.properties.claimed()),
				madeUp.random(-1 - first));
	}

}
