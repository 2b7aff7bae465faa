package clinic.backcheck.rules;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One answer that would raise the urgency from where somebody stands.
 *
 * @param fact the answer that would have to change
 * @param followUp the answer to a question that the change opens, where the change alone
 * does not raise the urgency
 * @param urgency the urgency it would lead to
 * @param flags the red flags that would be raised at that urgency
 */
public record Change(Fact fact, @Nullable Fact followUp, Urgency urgency, List<String> flags) {

	public Change {
		flags = List.copyOf(flags);
	}

}
