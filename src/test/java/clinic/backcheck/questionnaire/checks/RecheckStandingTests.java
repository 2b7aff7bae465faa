package clinic.backcheck.questionnaire.checks;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Recheck;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.vignettes.Shipped;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a re-check of the edition that ships makes of answers that it only takes along.
 */
class RecheckStandingTests {

	private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

	private static final Edition EDITION = Shipped.edition();

	/** A crack in a stiff spine: an emergency that no time takes back. */
	private static final Map<String, Given> CARRIED = Map.of("crack", Given.of(new Answer.Chosen("sharp-pain")),
			"bones-and-blood", Given.of(new Answer.Ticked(Set.of("ankylosing-spondylitis"), false)));

	private static Standing standing(Map<String, Given> told, Set<String> acknowledged) {
		var given = new LinkedHashMap<>(CARRIED);
		given.putAll(told);
		Recheck recheck = Objects.requireNonNull(EDITION.recheck());
		List<String> asked = AskedAgain.questions(recheck, EDITION.assessor().assess(Given.answers(CARRIED, NOW)));
		return new Standing(EDITION, "en", given, Given.answers(given, NOW), acknowledged, false, AnsweredBy.THEMSELVES,
				AskedAgain.pages(EDITION, asked), false, false);
	}

	@Test
	void whatWasToldLastTimeStopsNobodyAndIsShownToNobody() {
		Standing standing = standing(Map.of(), Set.of());

		assertThat(standing.assessor().raisedSoFar(standing.answers())).as("it still counts").isNotEmpty();
		assertThat(standing.emergencies()).isEmpty();
		assertThat(standing.next()).isEqualTo("/check/now-signs");
	}

	@Test
	void whatIsNewStopsAndIsAllThatTheStopPageTells() {
		Standing standing = standing(Map.of("signs", Given.of(new Answer.Ticked(Set.of("saddle"), false))), Set.of());

		assertThat(standing.next()).isEqualTo("/check/stop");
		assertThat(standing.emergencies()).isNotEmpty()
			.allSatisfy((finding) -> assertThat(finding.evidence()).extracting((evidence) -> evidence.question())
				.containsOnly("signs"));
	}

	@Test
	void whoAnsweredLastTimeIsNotTakenAlong() {
		Map<String, Given> carried = Rechecks.carried(EDITION, KnownAnswers.of(EDITION, AnsweredBy.HELPER), List.of(),
				AnsweredBy.THEMSELVES, NOW);

		assertThat(carried).containsExactlyEntriesOf(KnownAnswers.of(EDITION, AnsweredBy.THEMSELVES)).isNotEmpty();
	}

	@Test
	void placesThatWereAReasonAreAskedAgainAndSoNotTakenAlong() {
		Recheck recheck = Objects.requireNonNull(EDITION.recheck());
		Map<String, Given> numb = Map.of("numb-site", Given.of(new Answer.Ticked(Set.of("between-legs"), false)));
		List<String> asked = AskedAgain.questions(recheck, EDITION.assessor().assess(Given.answers(numb, NOW)));

		assertThat(asked).contains("numb-site");
		assertThat(AskedAgain.carried(EDITION, numb, asked, NOW)).isEmpty();
		assertThat(AskedAgain.questions(recheck, EDITION.assessor().assess(Given.answers(Map.of(), NOW))))
			.as("silence is doubt, and doubt is asked about")
			.contains("numb-site");
	}

}
