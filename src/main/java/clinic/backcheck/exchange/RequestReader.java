package clinic.backcheck.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the body of a request, strictly: a property that nobody reads, or one that is
 * named twice, may be an answer that somebody meant to give.
 */
@Component
class RequestReader {

	/** The largest body, in bytes; many times what a full set of answers needs. */
	static final int LIMIT = 64 * 1024;

	private final JsonMapper json = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.build();

	/** The answers in the body, by the name of the question, as they were sent. */
	Map<String, JsonNode> answers(InputStream body, String language) throws IOException {
		byte[] content = body.readNBytes(LIMIT + 1);
		if (content.length > LIMIT) {
			throw RefusedRequest.tooLarge(language, LIMIT);
		}
		try {
			Request request = this.json.readValue(content, Request.class);
			if (request == null) {
				throw RefusedRequest.malformed(language);
			}
			return request.answers();
		}
		catch (UnrecognizedPropertyException ex) {
			throw RefusedRequest.unknownProperty(language);
		}
		catch (JacksonException ex) {
			throw duplicate(ex) ? RefusedRequest.duplicateName(language) : RefusedRequest.malformed(language);
		}
	}

	/** Jackson has no type of its own for this, only words. */
	private static boolean duplicate(JacksonException ex) {
		Throwable cause = (ex.getCause() instanceof StreamReadException read) ? read : ex;
		return cause instanceof JacksonException jackson && jackson.getOriginalMessage() != null
				&& jackson.getOriginalMessage().startsWith("Duplicate");
	}

	/** The body of a request for an assessment. */
	record Request(Map<String, JsonNode> answers) {
	}

}
