package clinic.backcheck.staff;

import java.util.Set;
import java.util.UUID;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of members of staff, in the database. */
@Component
class StaffSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	StaffSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/** Signs somebody out everywhere. */
	void end(UUID account) {
		Set<String> ids = Set.copyOf(this.sessions.findByPrincipalName(account.toString()).keySet());
		ids.forEach(this.sessions::deleteById);
	}

}
