package clinic.backcheck.staff;

import org.springframework.core.env.Environment;

/** The address of this installation, for links that are handed on. */
final class StaffAddress {

	private final Environment environment;

	StaffAddress(Environment environment) {
		this.environment = environment;
	}

	String of(String path) {
		String port = this.environment.getProperty("local.server.port",
				this.environment.getProperty("server.port", "8080"));
		return this.environment.getProperty("backcheck.public-url", "http://localhost:" + port) + path;
	}

}
