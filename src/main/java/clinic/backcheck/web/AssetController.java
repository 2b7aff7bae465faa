package clinic.backcheck.web;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves assets. An address with another hash comes from a page of an older or newer
 * instance: it gets today's file, to be asked for again next time.
 */
@Controller
class AssetController {

	private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final Assets assets;

	AssetController(Assets assets) {
		this.assets = assets;
	}

	@GetMapping("/assets/{version}/{*path}")
	ResponseEntity<byte[]> asset(@PathVariable String version, @PathVariable String path) {
		Assets.Asset asset = this.assets.find(path.substring(1));
		if (asset == null) {
			throw WebException.notFound();
		}
		return ResponseEntity.ok()
			.cacheControl(version.equals(this.assets.version()) ? FOR_GOOD : CacheControl.noCache())
			.contentType(asset.type())
			// Else Spring, which does not know these endings, offers them as a download
			// f.txt.
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline")
			.body(asset.content());
	}

}
