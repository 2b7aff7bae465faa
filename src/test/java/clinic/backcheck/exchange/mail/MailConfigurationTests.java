package clinic.backcheck.exchange.mail;

import org.junit.jupiter.api.Test;

import clinic.backcheck.web.PublicAddress;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class MailConfigurationTests {

	@Test
	void noVisitorDecidesWhereALetterLeads() {
		PublicAddress asRequestsComeIn = mock();
		given(asRequestsComeIn.configured()).willReturn(false);

		assertThatIllegalStateException()
			.isThrownBy(() -> new MailConfiguration().mailReminders(mock(), asRequestsComeIn))
			.withMessageContaining("backcheck.public-url");
	}

}
