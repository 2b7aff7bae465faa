package clinic.backcheck.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import clinic.backcheck.catalogue.Edition;

/** Hands out the published questionnaire. */
@RestController
class QuestionnaireController {

	private final PublishedEdition published;

	private final JsonMapper json;

	/** Editions never change, so each is written once for each of its languages. */
	private final Map<Key, Written> written = new ConcurrentHashMap<>();

	QuestionnaireController(PublishedEdition published, JsonMapper json) {
		this.published = published;
		this.json = json;
	}

	@GetMapping(path = "/api/questionnaire", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> questionnaire(@RequestParam(defaultValue = PublishedEdition.DEFAULT_LANGUAGE) String lang) {
		Edition edition = this.published.speaking(lang);
		Written document = this.written.computeIfAbsent(new Key(edition.number(), lang), (key) -> write(edition, lang));
		return ResponseEntity.ok()
			.eTag(document.tag())
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
			.header(HttpHeaders.CONTENT_LANGUAGE, lang)
			.contentType(MediaType.APPLICATION_JSON)
			.body(document.content());
	}

	private Written write(Edition edition, String language) {
		byte[] content = this.json
			.writeValueAsString(new QuestionnaireWriter(edition, this.published.wording(edition, language)).write())
			.getBytes(StandardCharsets.UTF_8);
		return new Written(content, tag(content));
	}

	/** The same for the same content, whichever instance wrote it. */
	private static String tag(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Key(int edition, String language) {
	}

	@SuppressWarnings("ArrayRecordComponent")
	private record Written(byte[] content, String tag) {
	}

}
