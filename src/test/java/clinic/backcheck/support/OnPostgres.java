package clinic.backcheck.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * Gives a Spring test an empty database on a real PostgreSQL instead of H2. Stands beside
 * {@code @SpringBootTest}, {@code @ApplicationModuleTest} or {@code @DataJpaTest};
 * contexts of the same configuration share one database, as they share the context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ContextConfiguration(initializers = OnPostgres.Database.class)
public @interface OnPostgres {

	/** Points the context at a database of its own. */
	class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("spring.datasource.url=" + Postgres.newDatabase(), "spring.datasource.username=postgres",
						"spring.datasource.password=")
				.applyTo(context);
		}

	}

}
