package clinic.backcheck.exchange;

import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import clinic.backcheck.catalogue.Editions;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionnaireControllerTests {

	private final Editions editions = Mockito.mock(Editions.class);

	private final MockMvcTester mvc = Interface.over(this.editions);

	@BeforeEach
	void publish() {
		BDDMockito.given(this.editions.published()).willReturn(SampleEdition.edition());
	}

	@Test
	void saysWhichEditionInWhichLanguage() {
		assertThat(this.mvc.get().uri("/api/questionnaire")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{edition: 7, language: en, languages: [en], name: Sample}");
	}

	@Test
	void asksOptionsInOrderWithTheWaysNotToKnow() {
		assertThat(this.mvc.get().uri("/api/questionnaire?lang=en")).bodyJson().isLenientlyEqualTo("""
				{pages: [
				  {id: signs, questions: [{id: signs, kind: checklist, unsure: opens, showWhen: [],
				    options: [{id: chest, text: "Chest pain"}, {id: collapse}, {id: none, text: "None of these"},
				              {id: not-sure, text: "Not sure"}]}]},
				  {id: chest, questions: [{id: chest-pain, showWhen: [{signs: [not-sure]}]}]},
				  {id: saddle, questions: [{id: saddle, kind: choice, safety: true, unsure: possible, ordered: true,
				    text: "Has the feeling between your legs changed?",
				    options: [{id: as-always, text: "No"}, {id: changed, text: "Yes, it is new"}, {id: not-sure}]}]},
				  {id: about, title: "About you"}, {id: medicines}]}""");
	}

	@Test
	void givesNumbersTheirRange() {
		assertThat(this.mvc.get().uri("/api/questionnaire")).bodyJson().isLenientlyEqualTo("""
				{pages: [{id: signs}, {id: chest}, {id: saddle}, {questions: [
				  {id: age, kind: number, unsure: none, min: 0, max: 120, facts: [{id: under-16, below: 16}]},
				  {id: massage-when, kind: elapsed, unsure: possible, min: 0, max: 2160, unit: hours,
				   facts: [{id: beyond-72-hours, from: 72}]}]}, {id: medicines}]}""");
	}

	@Test
	void isSentOnlyOnceToWhoHasIt() {
		MvcTestResult first = this.mvc.get().uri("/api/questionnaire").exchange();
		String tag = Objects.requireNonNull(first.getResponse().getHeader(HttpHeaders.ETAG));

		assertThat(first).hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=300, public");
		assertThat(tag).startsWith("\"").hasSizeGreaterThan(10);
		assertThat(this.mvc.get().uri("/api/questionnaire").header(HttpHeaders.IF_NONE_MATCH, tag))
			.hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@Test
	void refusesALanguageThatTheEditionDoesNotSpeakAndNamesIt() {
		assertThat(this.mvc.get().uri("/api/questionnaire?lang=tlh")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.hasContentTypeCompatibleWith("application/problem+json")
			.bodyJson()
			.isLenientlyEqualTo("""
					{type: "urn:backcheck:problem:unknown-language", status: 422,
					 detail: "The published edition does not speak the language tlh. It speaks: en."}""");
	}

	@Test
	void doesNotRepeatALanguageThatCannotBeOne() {
		MvcTestResult result = this.mvc.get().uri("/api/questionnaire").param("lang", "<b>x</b>").exchange();

		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().doesNotContain("<b>");
	}

}
