package clinic.backcheck.staff.audit;

import java.io.PrintStream;

import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

import clinic.backcheck.privacy.PrivacyConfiguration;

/**
 * Verifies the audit trail from the command line, or begins it on a database of before
 * there was one: needs the database and the key, and starts no server. Verifying changes
 * nothing.
 */
public final class AuditCommand {

	private static final String VERIFY = "backcheck.audit.verify";

	private static final String BEGIN = "backcheck.audit.begin";

	private AuditCommand() {
	}

	/** Whether the command line asks for it. */
	public static boolean asked(String... args) {
		return has(VERIFY, args) || has(BEGIN, args);
	}

	private static boolean has(String option, String... args) {
		return new DefaultApplicationArguments(args).containsOption(option);
	}

	/** Prints the result and returns 0 if the trail holds, or has begun, else 1. */
	public static int run(String... args) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(args)) {
			return has(BEGIN, args)
					? begin(new AuditSetup(context.getBean(AuditLedger.class), context.getBean(AuditSeal.class)),
							System.out)
					: tell(context.getBean(AuditCheck.class).run(), System.out);
		}
	}

	static int begin(AuditSetup setup, PrintStream out) {
		boolean begun = setup.begin();
		out.println(begun ? "The audit trail begins now." : "There is an audit trail already: nothing was changed.");
		return begun ? 0 : 1;
	}

	static int tell(AuditReport report, PrintStream out) {
		out.printf("Audit trail: %d entries checked in %d ms.%n", report.entries(), report.took().toMillis());
		report.breaks()
			.forEach((broken) -> out.printf("BROKEN: lane %d, entry %d: %s%n", broken.lane(), broken.number(),
					broken.kind()));
		out.println(report.intact() ? "Nothing was altered." : "The audit trail does not hold.");
		return report.intact() ? 0 : 1;
	}

	/** All that it needs of the application. */
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
			JdbcClientAutoConfiguration.class })
	@Import({ PrivacyConfiguration.class, AuditLedger.class, AuditSeal.class, AuditVerifier.class, AuditCheck.class })
	static class Parts {

	}

}
