package clinic.backcheck.catalogue;

import java.util.Optional;

/** The proofs that this instance made itself. */
public interface Proofs {

	/**
	 * The proof of an edition; none for one that an earlier version proved before it was
	 * stored.
	 */
	Optional<Proof> of(int edition);

}
