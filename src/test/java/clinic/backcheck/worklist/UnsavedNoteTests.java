package clinic.backcheck.worklist;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What was typed into a form whose session was over by then. */
@WorklistPageTest
@ExtendWith(OutputCaptureExtension.class)
class UnsavedNoteTests {

	private static final String NOTE = "Spoke to her <b>daughter</b> & she walks";

	@Autowired
	private MockMvc mvc;

	@ParameterizedTest
	@ValueSource(strings = { "note", "contact", "hand-over", "close", "override", "agree", "keep-level" })
	void itIsShownAndNotSaved(String form, CapturedOutput log) throws Exception {
		Document page = send(post("/staff/cases/BC-7F3K-92/" + form).param("note", NOTE).param("outcome", "referred"));

		assertThat(page.expectFirst("main textarea[readonly]").val()).isEqualTo(NOTE);
		assertThat(page.select("main textarea[name], main b")).isEmpty();
		assertThat(page.select("main label").text()).isEqualTo("What you wrote (not saved)");
		assertThat(page.select("main li a").eachAttr("href")).containsExactly("/staff/sign-in",
				"/staff/cases/BC-7F3K-92");
		assertThat(log.getAll()).doesNotContain("daughter");
	}

	@Test
	void otherFieldsAndOtherFormsAreNotRepeated() throws Exception {
		assertThat(send(post("/staff/search").param("q", "Rosa Lind").param("note", NOTE)).text())
			.doesNotContain("Rosa", "daughter", "not saved");
		assertThat(send(post("/staff/cases/BC-7F3K-92/note").param("note", "  ").param("other", NOTE)).text())
			.doesNotContain("daughter", "not saved");
	}

	@Test
	void anotherWebsiteCannotPutWordsOnThePage() throws Exception {
		assertThat(send(post("/staff/cases/BC-7F3K-92/note").header("Sec-Fetch-Site", "cross-site").param("note", NOTE))
			.text()).doesNotContain("daughter");
	}

	/** Without the token of a session that is over. */
	private Document send(MockHttpServletRequestBuilder request) throws Exception {
		Document page = Jsoup.parse(this.mvc.perform(request)
			.andExpect(status().isForbidden())
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(page.select("h1").text()).isEqualTo("This page can no longer be sent");
		return page;
	}

}
