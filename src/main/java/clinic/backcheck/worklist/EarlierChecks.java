package clinic.backcheck.worklist;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import clinic.backcheck.worklist.CasePage.Earlier;

/** Other checks that the same person sent, as far as name and date of birth tell. */
@Component
class EarlierChecks {

	private static final Limit SHOWN = Limit.of(10);

	private final Cases cases;

	private final Wording wording;

	EarlierChecks(Cases cases, Wording wording) {
		this.cases = cases;
		this.wording = wording;
	}

	/** The latest first. */
	List<Earlier> of(Case subject, ClinicTime time) {
		PersonKeys person = subject.person();
		if (person == null) {
			return List.of();
		}
		Say say = this.wording.say();
		return this.cases.ofPerson(person.personHash(), SHOWN)
			.stream()
			.filter((other) -> !other.id().equals(subject.id()))
			.map((other) -> new Earlier(other.reference(), other.urgency(), time.record(other.arrivedAt()),
					say.word("worklist.state.", other.state())))
			.toList();
	}

}
