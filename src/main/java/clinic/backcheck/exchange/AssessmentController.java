package clinic.backcheck.exchange;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import clinic.backcheck.catalogue.Edition;
import clinic.backcheck.rules.Answers;

/** Assesses answers and forgets them: nothing is stored, nothing is logged. */
@RestController
class AssessmentController {

	private final PublishedEdition published;

	private final RequestReader requests;

	private final AnswersReader reader;

	AssessmentController(PublishedEdition published, RequestReader requests, AnswersReader reader) {
		this.published = published;
		this.requests = requests;
		this.reader = reader;
	}

	@PostMapping(path = "/api/assessments", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<AssessmentDocument> assess(InputStream body,
			@RequestParam(defaultValue = PublishedEdition.DEFAULT_LANGUAGE) String lang) throws IOException {
		Edition edition = this.published.speaking(lang);
		Answers answers = this.reader.read(edition, this.requests.answers(body, lang), lang);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_LANGUAGE, lang)
			.body(new AssessmentWriter(edition, this.published.wording(edition, lang))
				.write(edition.assessor().assess(answers), answers));
	}

}
