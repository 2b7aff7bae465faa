package clinic.backcheck.web;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thymeleaf.exceptions.TemplateProcessingException;

import org.springframework.web.servlet.HandlerMapping;

/**
 * Logs a fault once, under a short reference that the visitor can quote. Messages of
 * exceptions are left out: they may quote what a patient wrote.
 */
final class Faults {

	/** No 0 and O, no 1, I and L, no vowels that make words, no U and V side by side. */
	private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTWXYZ";

	private static final Logger logger = LoggerFactory.getLogger(Faults.class);

	private static final SecureRandom random = new SecureRandom();

	private static final int FRAMES = 15;

	private Faults() {
	}

	static String log(Throwable fault, HttpServletRequest request) {
		String reference = reference();
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		logger.error("Fault {} at {} {}\n{}", reference, request.getMethod(), (pattern != null) ? pattern : "?",
				trace(fault));
		return reference;
	}

	static String reference() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 8; i++) {
			text.append((i == 4) ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return text.toString();
	}

	/** Classes and places, cause by cause, without the messages. */
	static String trace(Throwable fault) {
		StringBuilder text = new StringBuilder();
		@Nullable Throwable next = fault;
		for (int depth = 0; next != null && depth < 8; depth++) {
			text.append((depth == 0) ? "" : "\ncaused by ").append(next.getClass().getName());
			if (next instanceof TemplateProcessingException place) {
				text.append(" in template ").append(place.getTemplateName()).append(", line ").append(place.getLine());
			}
			text.append(Arrays.stream(next.getStackTrace())
				.limit(FRAMES)
				.map((frame) -> "\n\tat " + frame)
				.collect(Collectors.joining()));
			next = next.getCause();
		}
		return text.toString();
	}

}
