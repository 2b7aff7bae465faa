package clinic.backcheck.privacy;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this module; slice tests that touch encrypted columns import it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PrivacyProperties.class)
public class PrivacyConfiguration {

	@Bean
	MasterKey masterKey(PrivacyProperties properties) {
		return MasterKey.from(properties);
	}

	@Bean
	TextCipher textCipher(MasterKey key) {
		return new TextCipher(key.derive("backcheck encryption 1", "AES"));
	}

	@Bean
	KeyedHash keyedHash(MasterKey key) {
		return new KeyedHash(key.derive("backcheck look-up 1", "HmacSHA256"));
	}

	@Bean
	Signatures signatures(MasterKey key) {
		return new Signatures(key.derive("backcheck signatures 1", "HmacSHA256"));
	}

	@Bean
	EncryptedText encryptedText(TextCipher cipher) {
		return new EncryptedText(cipher);
	}

	@Bean
	EncryptedDate encryptedDate(TextCipher cipher) {
		return new EncryptedDate(cipher);
	}

}
