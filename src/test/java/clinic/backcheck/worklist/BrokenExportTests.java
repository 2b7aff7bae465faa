package clinic.backcheck.worklist;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import clinic.backcheck.staff.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Whoever downloads an export that breaks learns it, however far it came. */
@WorklistPageTest
class BrokenExportTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ExportWriter writer;

	@Test
	void whatBreaksBeforeAnythingIsOutIsAnErrorAndNoFile() throws Exception {
		breaks(false);

		MockHttpServletResponse response = download(MediaType.TEXT_HTML);

		assertThat(response.getStatus()).isEqualTo(500);
		assertThat(response.getHeader("Content-Disposition")).isNull();
		assertThat(response.getContentAsString()).doesNotContain("cases\":[");
	}

	@Test
	void whatBreaksLaterBreaksTheConnectionWhateverTheReaderTakes() {
		breaks(true);

		for (MediaType accepted : new MediaType[] { MediaType.TEXT_HTML, MediaType.APPLICATION_JSON }) {
			assertThatExceptionOfType(ServletException.class).isThrownBy(() -> download(accepted))
				.withMessageStartingWith("Fault ");
		}
	}

	private void breaks(boolean late) {
		given(this.writer.json(any(), any())).willAnswer((call) -> {
			OutputStream out = call.getArgument(1);
			out.write("{\"cases\":[".getBytes(StandardCharsets.UTF_8));
			if (late) {
				out.flush();
			}
			throw new IllegalStateException("no database");
		});
	}

	private MockHttpServletResponse download(MediaType accepted) throws Exception {
		return this.mvc.perform(get("/staff/export/cases.json").accept(accepted).with(People.priya(Role.TRIAGE)))
			.andReturn()
			.getResponse();
	}

}
