package clinic.backcheck.worklist.insights;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.rules.Answer;
import clinic.backcheck.rules.Assessment;

/**
 * Keeps what the figures count of a case, in the transaction that opens it.
 */
@Component
public class CaseFacts {

	private static final String TECHNIQUES = "massage-kind";

	private static final String GIVEN_BY = "massage-by";

	private static final String INSERT = """
			insert into case_facts (case_id, arrived_at, edition, machine_urgency, shown, unsure, raised, techniques,
				given_by)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcTemplate jdbc;

	private final Editions editions;

	CaseFacts(JdbcTemplate jdbc, Editions editions) {
		this.jdbc = jdbc;
		this.editions = editions;
	}

	/**
	 * Keeps what is counted of one case; nothing where the rules could not be applied.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(UUID caseId, Instant arrived, SentCheck check) {
		keep(List.of(new Opened(caseId, arrived, check)));
	}

	/** The same of many. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(Collection<Opened> cases) {
		List<Object[]> rows = cases.stream().flatMap(this::row).toList();
		this.jdbc.batchUpdate(INSERT, rows);
	}

	private Stream<Object[]> row(Opened opened) {
		SentCheck check = opened.check();
		Assessment assessment = check.assessment();
		if (assessment == null) {
			return Stream.empty();
		}
		List<String> shown = this.editions.edition(check.edition()).assessor().walk(check.answers()).questions();
		Map<String, Answer> answers = check.answers().byQuestion();
		Stream<String> unsure = shown.stream().filter((id) -> unsure(answers.get(id)));
		Stream<String> raised = assessment.raised().stream().map(Assessment.Finding::flag).distinct();
		return Stream
			.<Object[]>of(new Object[] { opened.caseId(), OffsetDateTime.ofInstant(opened.arrived(), ZoneOffset.UTC),
					check.edition(), assessment.urgency().name(), join(shown.stream()), join(unsure), join(raised),
					join(items(answers.get(TECHNIQUES))), join(items(answers.get(GIVEN_BY))) });
	}

	private static boolean unsure(@Nullable Answer answer) {
		return answer instanceof Answer.NotSure || (answer instanceof Answer.Ticked ticked && ticked.notSure());
	}

	private static Stream<String> items(@Nullable Answer answer) {
		if (answer instanceof Answer.Chosen chosen) {
			return Stream.of(chosen.option());
		}
		return (answer instanceof Answer.Ticked ticked) ? ticked.items().stream().sorted() : Stream.empty();
	}

	private static String join(Stream<String> ids) {
		return String.join(",", ids.toList());
	}

	/** A case that was just opened, and its check. */
	public record Opened(UUID caseId, Instant arrived, SentCheck check) {
	}

}
