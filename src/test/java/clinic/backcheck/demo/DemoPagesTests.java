package clinic.backcheck.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import clinic.backcheck.staff.Role;
import clinic.backcheck.staff.StaffMember;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/** Pages over the cases of a demonstration. */
@SpringBootTest(properties = { "backcheck.seed.cases=30" })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class DemoPagesTests {

	private static final String PAGE = "/staff/insights";

	@Autowired
	private MockMvc mvc;

	@Test
	void eachPlotHasACaptionANameAndATable() throws Exception {
		Document page = page(PAGE, 200);

		assertThat(page.select("section > figure > figcaption").eachText()).hasSize(8).doesNotContain("");
		assertThat(page.select("figure svg[role=img]")).hasSize(page.select("figure > svg").size())
			.allSatisfy((svg) -> assertThat(svg.attr("aria-label")).endsWith("The table below has every number."));
		assertThat(page.select("section > details table > caption").eachText())
			.isEqualTo(page.select("section > h2").eachText());
		assertThat(page.select("section > details table")).allSatisfy(DemoPagesTests::everyCellHasAHeading);
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	private static void everyCellHasAHeading(Element table) {
		int columns = table.select("thead th[scope=col]").size();

		assertThat(table.select("tbody tr")).allSatisfy((row) -> {
			assertThat(row.select("th[scope=row]")).hasSize(1);
			assertThat(row.select("td")).hasSize(columns - 1);
		});
	}

	@Test
	void whatIsDrawnIsToldApartByPattern() throws Exception {
		Document page = page(PAGE, 200);

		List<String> fills = page.select("figure rect").eachAttr("fill");
		assertThat(fills).isNotEmpty().allMatch((fill) -> fill.matches("url\\(#fill-[1-7]\\)"));
		assertThat(page.select("defs pattern").eachAttr("id")).containsExactly("fill-1", "fill-2", "fill-3", "fill-4",
				"fill-5", "fill-6", "fill-7");
		assertThat(page.select("figure rect")).allSatisfy((box) -> {
			assertThat(Double.parseDouble(box.attr("width"))).isPositive();
			assertThat(Double.parseDouble(box.attr("height"))).isPositive();
		});
	}

	@Test
	void aRangeThatCannotBeReadIsRefusedByName() throws Exception {
		Document page = page(PAGE + "?from=2026-11-31&to=2026-11-30", 422);

		assertThat(page.title()).startsWith("Error");
		assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#from");
		// A field for dates would not show what is none.
		assertThat(page.expectFirst("#from").attr("type")).isEqualTo("text");
		assertThat(page.expectFirst("#from").attr("value")).isEqualTo("2026-11-31");
		assertThat(page.expectFirst("#from").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.getElementById(page.expectFirst("#from").attr("aria-describedby"))).isNotNull();
		assertThat(page.expectFirst("#to").hasAttr("aria-invalid")).isFalse();
		assertThat(page.select("figure")).isEmpty();
	}

	@Test
	void theFileHoldsWhatThePageShows() throws Exception {
		Document page = page(PAGE, 200);
		String link = page.expectFirst("#flags > p > a").attr("href");

		MockHttpServletResponse file = get(link, Role.CLINICIAN);

		assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
		assertThat(file.getHeader("Content-Disposition")).matches("attachment; filename=\"backcheck-flags-.*\\.csv\"");
		String lines = file.getContentAsString(StandardCharsets.UTF_8);
		assertThat(lines).as("the mark that spreadsheets need").startsWith("\uFEFF");
		assertThat(lines.substring(1).lines().map((line) -> line.replace("\"", ""))).containsExactlyElementsOf(
				page.select("#flags tr").stream().map((row) -> String.join(",", row.children().eachText())).toList());
	}

	@Test
	void aFileThatCannotBeIsRefused() throws Exception {
		assertThat(get(PAGE + "/nothing.csv", Role.CLINICIAN).getStatus()).isEqualTo(404);
		MockHttpServletResponse refused = get(PAGE + "/flags.csv?to=yesterday", Role.CLINICIAN);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(refused.getContentAsString()).contains(": to.");
	}

	@Test
	void figuresAreForCliniciansAndAdministrators() throws Exception {
		assertThat(get(PAGE, Role.ADMIN).getStatus()).isEqualTo(200);
		assertThat(get(PAGE, Role.TRIAGE).getStatus()).isEqualTo(403);
		assertThat(get(PAGE + "/massage.csv", Role.AUTHOR).getStatus()).isEqualTo(403);
	}

	private Document page(String path, int status) throws Exception {
		MockHttpServletResponse response = get(path, Role.CLINICIAN);
		assertThat(response.getStatus()).isEqualTo(status);
		return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse get(String path, Role role) throws Exception {
		StaffMember member = new StaffMember(UUID.randomUUID(), "Lena Voss", Set.of(role));
		return this.mvc
			.perform(MockMvcRequestBuilders.get(path)
				.with(authentication(UsernamePasswordAuthenticationToken.authenticated(member, null,
						Set.of(new SimpleGrantedAuthority("ROLE_" + role))))))
			.andReturn()
			.getResponse();
	}

}
