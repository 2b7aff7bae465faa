package clinic.backcheck.privacy;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key comes from.
 *
 * @param key 32 bytes in Base64; empty: the key is in a file
 * @param keyFile made on the first start
 * @param keyRequired with more than one instance a file would give each its own key
 */
@ConfigurationProperties("backcheck.privacy")
record PrivacyProperties(@DefaultValue("") String key, @DefaultValue("data/backcheck.key") Path keyFile,
		@DefaultValue("false") boolean keyRequired) {

	@Override
	public String toString() {
		return "PrivacyProperties[keyFile=" + this.keyFile + ", keyRequired=" + this.keyRequired + "]";
	}

}
