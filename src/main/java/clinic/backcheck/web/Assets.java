package clinic.backcheck.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/**
 * Stylesheet, fonts, icon and pictures, read into memory once at start. One hash over all
 * of them is part of every address, so that a browser may keep them for good.
 */
public final class Assets {

	private static final String ROOT = "static/assets/";

	private final Map<String, Asset> assets = new TreeMap<>();

	private final String version;

	Assets() {
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:" + ROOT + "**/*.*")) {
				String url = resource.getURL().toString();
				String path = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
				MediaType type = MediaTypeFactory.getMediaType(path).orElse(MediaType.APPLICATION_OCTET_STREAM);
				this.assets.put(path, new Asset(type, resource.getContentAsByteArray()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + ROOT, ex);
		}
		this.version = hash();
	}

	/**
	 * The address of an asset, such as {@code backcheck.css}.
	 * @throws IllegalArgumentException if there is none of that name
	 */
	public String href(String path) {
		if (!this.assets.containsKey(path)) {
			throw new IllegalArgumentException("There is no asset " + path);
		}
		return root() + path;
	}

	/** What the address of every asset begins with. */
	String root() {
		return "/assets/" + this.version + "/";
	}

	@Nullable Asset find(String path) {
		return this.assets.get(path);
	}

	String version() {
		return this.version;
	}

	private String hash() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			this.assets.forEach((path, asset) -> {
				digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
				digest.update(asset.content());
			});
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** One file. */
	@SuppressWarnings("ArrayRecordComponent") // never compared
	record Asset(MediaType type, byte[] content) {

	}

}
