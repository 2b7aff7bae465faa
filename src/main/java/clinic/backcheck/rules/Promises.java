package clinic.backcheck.rules;

import java.util.List;

/**
 * What the authors of a catalogue promise, apart from its rules.
 *
 * @param floors hand-written, from the evidence
 * @param mostPages how many pages nobody has to go beyond
 */
public record Promises(List<Floor> floors, int mostPages) {

	public Promises {
		floors = List.copyOf(floors);
	}

}
