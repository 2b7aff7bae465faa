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
 * Verifies the audit trail from the command line: needs the database and the key, starts
 * no server and changes nothing.
 */
public final class AuditCommand {

	private static final String OPTION = "backcheck.audit.verify";

	private AuditCommand() {
	}

	/** Whether the command line asks for it. */
	public static boolean asked(String... args) {
		return new DefaultApplicationArguments(args).containsOption(OPTION);
	}

	/** Prints the result and returns 0 if the trail holds, else 1. */
	public static int run(String... args) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(args)) {
			return tell(context.getBean(AuditCheck.class).run(), System.out);
		}
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
