package clinic.backcheck.worklist;

import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.rules.Assessment;
import clinic.backcheck.rules.Assessment.Finding;

/**
 * What the list shows of an assessment, kept on the case so that the list reads no
 * answers.
 *
 * @param raised how many red flags were raised
 * @param notRuledOut how many cannot be ruled out
 * @param raisedFlags ids of the most urgent ones that were raised
 * @param openFlags ids of the most urgent ones that cannot be ruled out
 */
@Embeddable
record CaseSummary(int raised, int notRuledOut, @Convert(converter = FlagIds.class) List<String> raisedFlags,
		@Convert(converter = FlagIds.class) List<String> openFlags) {

	private static final int SHOWN = 2;

	/**
	 * Sums up an assessment.
	 * @param assessment {@code null} where the rules could not be applied
	 */
	static CaseSummary of(@Nullable Assessment assessment) {
		if (assessment == null) {
			return new CaseSummary(0, 0, List.of(), List.of());
		}
		List<Finding> raised = assessment.raised();
		List<Finding> open = assessment.notRuledOut();
		return new CaseSummary(raised.size(), open.size(), first(raised), first(open));
	}

	private static List<String> first(List<Finding> findings) {
		return findings.stream().map(Finding::flag).distinct().limit(SHOWN).toList();
	}

}
