package clinic.backcheck.web.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The stylesheet, the fonts and the pictures of PDFs, read once. What was not read then
 * cannot be reached.
 */
final class PdfFiles {

	private static final String[] ALL = { "pdf/*.css", "fonts/*.ttf", "static/assets/pictures/*.svg" };

	private final Map<String, byte[]> files = new HashMap<>();

	PdfFiles() {
		try {
			for (String pattern : ALL) {
				String folder = pattern.substring(0, pattern.lastIndexOf('/') + 1);
				for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern)) {
					this.files.put(folder + file.getFilename(), file.getContentAsByteArray());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the files of PDFs", ex);
		}
	}

	/**
	 * The content of a file.
	 * @throws IllegalArgumentException if there is none of that name
	 */
	byte[] bytes(String name) {
		byte[] content = this.files.get(name);
		if (content == null) {
			throw new IllegalArgumentException("PDFs use no such file");
		}
		return content;
	}

	boolean has(String name) {
		return this.files.containsKey(name);
	}

	/** The same as text. */
	String text(String name) {
		return new String(bytes(name), StandardCharsets.UTF_8);
	}

}
