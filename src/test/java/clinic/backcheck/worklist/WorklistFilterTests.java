package clinic.backcheck.worklist;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.web.util.UriComponentsBuilder;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.worklist.WorklistFilter.Owner;
import clinic.backcheck.worklist.WorklistFilter.Show;

import static org.assertj.core.api.Assertions.assertThat;

class WorklistFilterTests {

	private static final WorklistPosition PLACE = new WorklistPosition(Urgency.SELF_CARE,
			Instant.parse("2026-11-24T18:00:00.123Z"), Instant.parse("2026-11-24T10:40:00Z"), UUID.randomUUID());

	@Test
	void withoutParametersItShowsEverythingOpen() {
		assertThat(WorklistFilter.read(Map.of())).isEqualTo(new WorklistFilter.Read(WorklistFilter.OPEN));
		assertThat(WorklistFilter.read(Map.of("urgency", "", "state", " ")))
			.isEqualTo(new WorklistFilter.Read(WorklistFilter.OPEN));
		assertThat(WorklistFilter.OPEN.href()).isEqualTo("/staff");
	}

	@Test
	void itsAddressIsReadBackToTheSame() {
		WorklistFilter filter = new WorklistFilter(Urgency.SELF_CARE, Show.CLAIMED, Owner.ME, true, 50, PLACE);

		Map<String, String> parameters = new HashMap<>(
				UriComponentsBuilder.fromUriString(filter.href()).build().getQueryParams().toSingleValueMap());

		assertThat(parameters).hasSize(5);
		assertThat(WorklistFilter.read(parameters)).isEqualTo(new WorklistFilter.Read(filter));
	}

	@ParameterizedTest
	@CsvSource({ "urgency,urgnt", "urgency,URGENT", "state,gone", "owner,lena", "overdue,no", "after,1",
			"after,urgent_1_1_x", "after,nothing_1_1_00000000-0000-0000-0000-000000000000" })
	void whatCannotBeReadIsNamed(String field, String value) {
		assertThat(WorklistFilter.read(Map.of(field, value))).isEqualTo(new WorklistFilter.Refused(List.of(field)));
	}

	@Test
	void everythingThatCannotBeReadIsNamedAtOnce() {
		assertThat(WorklistFilter.read(Map.of("urgency", "x", "after", "y")))
			.isEqualTo(new WorklistFilter.Refused(List.of("urgency", "after")));
	}

}
