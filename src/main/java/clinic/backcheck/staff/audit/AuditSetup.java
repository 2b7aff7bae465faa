package clinic.backcheck.staff.audit;

import java.util.List;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

import clinic.backcheck.staff.audit.AuditLedger.End;

/**
 * Seals the ends of a new audit trail, once. An end without a seal beside others that
 * have one, or beside accounts, is no new trail: somebody emptied it, and that has to be
 * noticed.
 */
@Component
class AuditSetup implements InitializingBean {

	private final AuditLedger ledger;

	private final AuditSeal seal;

	AuditSetup(AuditLedger ledger, AuditSeal seal) {
		this.ledger = ledger;
		this.seal = seal;
	}

	@Override
	public void afterPropertiesSet() {
		if (!this.ledger.hasAccounts()) {
			begin();
		}
	}

	/**
	 * Begins a trail where there is none, also beside accounts of before there was one.
	 * @return whether it did; {@code false} where anything was recorded or sealed
	 */
	boolean begin() {
		List<End> ends = this.ledger.ends();
		boolean untouched = ends.size() == AuditTrail.LANES
				&& ends.stream().allMatch((end) -> end.head().seal() == null && end.last() == 0);
		if (untouched) {
			ends.forEach((end) -> this.ledger.move(end.head().sealed(this.seal)));
		}
		return untouched;
	}

}
