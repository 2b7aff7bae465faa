package clinic.backcheck.staff;

import java.util.UUID;

/**
 * What happened to an account at the door, published as it happens. It holds nothing but
 * the account's id.
 */
public sealed interface AccountEvent {

	/** Whose account. */
	UUID account();

	/** What happened, as the audit trail keeps it. */
	String word();

	/** An app was set up as second factor. */
	record SecondFactorSetUp(UUID account) implements AccountEvent {

		@Override
		public String word() {
			return "second-factor-set-up";
		}

	}

	/** The code of the app was right: the sign-in is complete. */
	record SecondFactorPassed(UUID account) implements AccountEvent {

		@Override
		public String word() {
			return "second-factor-passed";
		}

	}

	/** A recovery code was used: the sign-in is complete. */
	record RecoveryCodeUsed(UUID account) implements AccountEvent {

		@Override
		public String word() {
			return "recovery-code-used";
		}

	}

	/** A code was wrong, used before, or one too many to be looked at. */
	record SecondFactorFailed(UUID account) implements AccountEvent {

		@Override
		public String word() {
			return "second-factor-failed";
		}

	}

	/** An administrator took the second factor away. */
	record SecondFactorReset(UUID account) implements AccountEvent {

		@Override
		public String word() {
			return "second-factor-reset";
		}

	}

	/** The recovery codes were replaced. */
	record RecoveryCodesRenewed(UUID account) implements AccountEvent {

		@Override
		public String word() {
			return "recovery-codes-renewed";
		}

	}

	/** The owner ended all sessions. */
	record SignedOutEverywhere(UUID account) implements AccountEvent {

		@Override
		public String word() {
			return "signed-out-everywhere";
		}

	}

}
