package clinic.backcheck.questionnaire.checks;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.web.WebException;

/**
 * Starts re-checks. Whoever has the link may answer one; what was answered before is
 * taken along and shown to nobody before the result, which compares.
 */
@Service
public class Rechecks {

	private final RecheckLinks links;

	private final Checks checks;

	private final Submissions submissions;

	private final Editions editions;

	private final CheckSettings settings;

	private final Clock clock;

	Rechecks(RecheckLinks links, Checks checks, Submissions submissions, Editions editions, CheckSettings settings,
			Clock clock) {
		this.links = links;
		this.checks = checks;
		this.submissions = submissions;
		this.editions = editions;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * What can be said of a link before anything is answered, if it leads to a re-check.
	 */
	@Transactional(readOnly = true)
	public Optional<Invitation> invitation(String link) {
		return latest(link).map((earlier) -> new Invitation(edition(earlier),
				AskedAgain.pages(edition(earlier), asked(earlier)).size(), earlier.sent()));
	}

	/**
	 * Starts a re-check of the latest check that the link leads to, on its edition where
	 * that knows re-checks, else on the published one.
	 * @param by who answers now: the link may have come from somebody else
	 * @throws WebException if the link leads nowhere
	 */
	@Transactional
	public Token start(String link, String language, AnsweredBy by) {
		Instant now = this.clock.instant();
		Submission earlier = latest(link).orElseThrow(WebException::gone);
		Edition edition = edition(earlier);
		List<String> asked = asked(earlier);
		Map<String, Given> carried = carried(edition, earlier.answers(), asked, by, now);
		List<String> read = edition.assessor()
			.otherWays(Given.answers(carried, now))
			.stream()
			.map((way) -> Standing.WAY + way)
			.toList();
		Token token = Token.random();
		Check check = new Check(token, edition.number(), language, by, now, this.settings.idle());
		check.recheck(earlier.id(), asked, carried);
		check.acknowledge(read);
		this.checks.save(check);
		return token;
	}

	/** The answers that stay, but for who gives them. */
	static Map<String, Given> carried(Edition edition, Map<String, Given> earlier, List<String> asked, AnsweredBy by,
			Instant now) {
		var carried = new LinkedHashMap<>(AskedAgain.carried(edition, earlier, asked, now));
		carried.putAll(KnownAnswers.of(edition, by));
		return carried;
	}

	/** A link stays that of the first check; what it is compared with is the last one. */
	private Optional<Submission> latest(String link) {
		return this.links.submission(link)
			.map((named) -> this.submissions.chain(named.first()).stream().reduce(named, (one, next) -> next))
			.filter((earlier) -> edition(earlier).recheck() != null);
	}

	private List<String> asked(Submission earlier) {
		return Optional.ofNullable(edition(earlier).recheck())
			.map((recheck) -> AskedAgain.questions(recheck, earlier.assessment()))
			.orElse(List.of());
	}

	private Edition edition(Submission earlier) {
		Edition same = this.editions.edition(earlier.edition());
		return (same.recheck() != null) ? same : this.editions.published();
	}

	/**
	 * What the first page of a re-check says.
	 *
	 * @param pages how many are asked at most
	 * @param sent whether the clinic has the earlier check, and will have this one
	 */
	public record Invitation(Edition edition, int pages, boolean sent) {
	}

}
