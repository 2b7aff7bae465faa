package clinic.backcheck.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SyntheticChecks;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.worklist.SyntheticCases;

/**
 * Makes up some cases once, with the services that real patients and staff use, and says
 * who can sign in. The passwords are on the console because they guard nothing.
 */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

	private final DemoProperties properties;

	private final EmptyDatabase database;

	private final DemoAccounts accounts;

	private final SyntheticChecks checks;

	private final SyntheticCases cases;

	private final Editions editions;

	private final Clinic clinic;

	private final DemoClock clock;

	DemoStart(DemoProperties properties, EmptyDatabase database, DemoAccounts accounts, SyntheticChecks checks,
			SyntheticCases cases, Editions editions, Clinic clinic, DemoClock clock) {
		this.properties = properties;
		this.database = database;
		this.accounts = accounts;
		this.checks = checks;
		this.cases = cases;
		this.editions = editions;
		this.clinic = clinic;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.accounts.made()) {
			this.database.require();
			make(this.accounts.make());
		}
		System.out.printf("%n  This is a demonstration: every patient is made up. Sign in at /staff with%n");
		for (DemoAccounts.Member member : DemoAccounts.Member.values()) {
			System.out.printf("  %-10s %-24s %s%n", member, member.email(), member.password());
		}
		System.out.printf("  The secret of their one-time codes, for an authenticator app: %s%n%n",
				DemoAccounts.SECRET);
	}

	private void make(List<UUID> staff) {
		Instant now = this.clock.instant();
		MadeUp madeUp = new MadeUp(this.properties, this.editions.published(),
				new Arrivals(now, this.properties.days(), this.clinic.zone()), now);
		SyntheticCases.Clinicians clinicians = new SyntheticCases.Clinicians(staff, now, this.properties.claimed());
		try {
			for (int number = 0; number < this.properties.cases(); number++) {
				SyntheticChecks.Filled patient = madeUp.patient(number, staff.get(0));
				this.clock.moveTo(patient.at());
				SentCheck sent = this.checks.send(patient);
				this.cases.live(new SyntheticCases.Arrived(sent, madeUp.open(number)), clinicians,
						madeUp.random(number), this.clock::moveTo);
			}
		}
		finally {
			this.clock.release();
		}
	}

}
