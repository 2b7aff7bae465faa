package clinic.backcheck.catalogue.content;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Digests records by what they hold, so that equal content has an equal digest on every
 * machine: sets and maps are put in order, and nothing can be mistaken for something else
 * because every text brings its length along.
 */
final class ContentHash {

	private ContentHash() {
	}

	static String of(Record content) {
		try {
			byte[] canonical = canonical(content).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String canonical(@Nullable Object value) {
		if (value == null) {
			return "-";
		}
		if (value instanceof Record element) {
			return ofRecord(element);
		}
		if (value instanceof List<?> list) {
			return list.stream().map(ContentHash::canonical).collect(Collectors.joining(",", "[", "]"));
		}
		if (value instanceof Set<?> set) {
			return set.stream().map(ContentHash::canonical).sorted().collect(Collectors.joining(",", "{", "}"));
		}
		if (value instanceof Map<?, ?> map) {
			return map.entrySet()
				.stream()
				.map((entry) -> canonical(entry.getKey()) + "=" + canonical(entry.getValue()))
				.sorted()
				.collect(Collectors.joining(",", "{", "}"));
		}
		String text = value.toString();
		return text.length() + ":" + text;
	}

	private static String ofRecord(Record element) {
		StringBuilder canonical = new StringBuilder(element.getClass().getSimpleName()).append('(');
		for (RecordComponent component : element.getClass().getRecordComponents()) {
			canonical.append(component.getName()).append('=').append(canonical(read(element, component))).append(';');
		}
		return canonical.append(')').toString();
	}

	private static @Nullable Object read(Record element, RecordComponent component) {
		try {
			return component.getAccessor().invoke(element);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("Cannot read " + component, ex);
		}
	}

}
