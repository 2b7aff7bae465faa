package clinic.backcheck.support;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import clinic.backcheck.BackCheckApplication;

/**
 * The whole application on a random port, as people and machines reach it. There is one
 * for each database and JVM; it stops with the JVM.
 */
public final class RunningApplication {

	private static final Map<Database, RunningApplication> STARTED = new EnumMap<>(Database.class);

	private final Database database;

	private final String address;

	private final ConfigurableApplicationContext context;

	private final String printed;

	private RunningApplication(Database database, String address, Class<?>... more) {
		this.database = database;
		this.address = address;
		var printed = new ByteArrayOutputStream();
		PrintStream console = System.out;
		System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			this.context = start(address, more);
		}
		finally {
			System.setOut(console);
		}
		this.printed = printed.toString(StandardCharsets.UTF_8);
	}

	private ConfigurableApplicationContext start(String address, Class<?>... more) {
		return new SpringApplicationBuilder(BackCheckApplication.class).sources(more)
			.run("--server.port=0", "--spring.datasource.url=" + address,
					"--spring.datasource.username=" + this.database.user(), "--spring.datasource.password=");
	}

	/** The application on this database, started when it is first asked for. */
	public static synchronized RunningApplication on(Database database) {
		return STARTED.computeIfAbsent(database, (wanted) -> new RunningApplication(wanted, wanted.newAddress()));
	}

	/**
	 * One of its own on an empty database, with beans in the place of some of ours;
	 * whoever asks for it closes it.
	 */
	public static RunningApplication with(Database database, Class<?>... more) {
		return new RunningApplication(database, database.newAddress(), more);
	}

	/** One more instance on the same database; whoever asks for it closes it. */
	public RunningApplication another() {
		return new RunningApplication(this.database, this.address);
	}

	/** Where it answers, without a path. */
	public URI uri() {
		return URI.create("http://localhost:" + this.context.getEnvironment().getRequiredProperty("local.server.port"));
	}

	/** What it printed to the console while it started. */
	public String printed() {
		return this.printed;
	}

	/** One of its beans, to look behind the scenes. */
	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/** One of several beans of a type. */
	public <T> T bean(String name, Class<T> type) {
		return this.context.getBean(name, type);
	}

	/** Stops this instance. */
	public void close() {
		this.context.close();
	}

}
