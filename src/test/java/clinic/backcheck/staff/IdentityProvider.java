package clinic.backcheck.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The clinic's identity provider (OpenID Connect), as small as it can be. */
final class IdentityProvider {

	private final HttpServer server;

	private final RSAKey key;

	private Map<String, Object> claims = Map.of();

	private IdentityProvider(HttpServer server, RSAKey key) {
		this.server = server;
		this.key = key;
	}

	static IdentityProvider start() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
			var provider = new IdentityProvider(server, new RSAKeyGenerator(2048).keyID("1").generate());
			server.createContext("/.well-known/openid-configuration",
					(asked) -> answer(asked, JSONObjectUtils.toJSONString(provider.description())));
			server.createContext("/keys", (asked) -> answer(asked, new JWKSet(provider.key.toPublicJWK()).toString()));
			server.createContext("/token", (asked) -> answer(asked, JSONObjectUtils.toJSONString(Map.of("access_token",
					"a", "token_type", "Bearer", "expires_in", 60, "id_token", provider.idToken()))));
			server.start();
			return provider;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String issuer() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/** What the next ID token says. */
	void says(String nonce, Map<String, Object> claims) {
		this.claims = new HashMap<>(claims);
		this.claims.put("nonce", nonce);
	}

	private Map<String, Object> description() {
		return Map.of("issuer", issuer(), "authorization_endpoint", issuer() + "/authorize", "token_endpoint",
				issuer() + "/token", "jwks_uri", issuer() + "/keys", "subject_types_supported", List.of("public"),
				"response_types_supported", List.of("code"), "id_token_signing_alg_values_supported", List.of("RS256"));
	}

	private String idToken() {
		long now = Clock.systemUTC().instant().getEpochSecond();
		Map<String, Object> all = new HashMap<>(
				Map.of("iss", issuer(), "sub", "1", "aud", "backcheck", "iat", now, "exp", now + 60));
		all.putAll(this.claims);
		try {
			var token = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), new Payload(all));
			token.sign(new RSASSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void answer(HttpExchange asked, String json) throws IOException {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		asked.getResponseHeaders().add("Content-Type", "application/json");
		asked.sendResponseHeaders(200, body.length);
		asked.getResponseBody().write(body);
		asked.close();
	}

}
