package clinic.backcheck.demo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import clinic.backcheck.staff.StaffAccounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** The accounts of a demonstration end with it. */
class NoDemoAccountsTests {

	private final StaffAccounts accounts = mock();

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withBean(StaffAccounts.class, () -> this.accounts)
		.withUserConfiguration(NoDemoAccounts.class);

	@ParameterizedTest
	@EnumSource
	void anyOfThemStopsTheStart(DemoAccounts.Member member) {
		given(this.accounts.active(member.email())).willReturn(true);

		this.application.run((context) -> assertThat(context).getFailure()
			.isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("name another database")
			.hasMessageContaining("backcheck.demo.accounts-allowed"));
	}

	@Test
	void whereThereIsNoneOrNoneThatMaySignInItStarts() {
		this.application.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	void whoMeasuresMayStart() {
		given(this.accounts.active(DemoAccounts.Member.ADMIN.email())).willReturn(true);

		this.application.withPropertyValues("backcheck.demo.accounts-allowed=true")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "demo", "seed" })
	void aDemonstrationStarts(String profile) {
		given(this.accounts.active(DemoAccounts.Member.ADMIN.email())).willReturn(true);

		this.application.withInitializer((context) -> context.getEnvironment().setActiveProfiles(profile))
			.run((context) -> assertThat(context).hasNotFailed());
	}

}
