package clinic.backcheck.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class PublicAddressTests {

	private static final String HERE = "http://localhost:8080";

	@ParameterizedTest
	@ValueSource(
			strings = { "https://check.example.org", "https://check.example.org/", " https://check.example.org// " })
	void whatIsConfiguredCountsHoweverItEnds(String configured) {
		PublicAddress address = new PublicAddress(configured);

		assertThat(address.configured()).isTrue();
		assertThat(address.of("/staff", new MockHttpServletRequest())).isEqualTo("https://check.example.org/staff");
		assertThat(address.of("/staff", HERE)).isEqualTo("https://check.example.org/staff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "/" })
	void anEmptyPropertyIsNone(String configured) {
		PublicAddress address = new PublicAddress(configured);

		assertThat(address.configured()).isFalse();
		assertThat(address.of("/staff", HERE)).isEqualTo("http://localhost:8080/staff");
	}

	@Test
	void withoutOneLinksBeginAsTheRequestDid() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setScheme("https");
		request.setServerName("clinic.example");
		request.setServerPort(443);

		assertThat(new PublicAddress("").of("/staff", request)).isEqualTo("https://clinic.example/staff");
	}

}
