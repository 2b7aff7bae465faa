package clinic.backcheck.worklist;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * Who may see cases: those who treat or triage. Writing the catalogue or keeping accounts
 * is no reason to read what patients sent. The staff chain says so by address; this says
 * it at the pages themselves, whatever their address.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class CaseAccess {

	static final String MAY_SEE = "hasAnyRole('TRIAGE', 'CLINICIAN')";

	/** Who may judge a level: clinicians alone. */
	static final String MAY_DECIDE = "hasRole('CLINICIAN')";

}
