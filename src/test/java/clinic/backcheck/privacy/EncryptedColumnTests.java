package clinic.backcheck.privacy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;
import samples.privacy.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.hibernate.SpringBeanContainer;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** Hibernate takes the converters from Spring and hides what entities hold. */
@SpringJUnitConfig
@TestPropertySource(properties = "backcheck.privacy.key=dGVzdHMgb25seSwgbm90IGEgc2VjcmV0LCAzMiBieXQ=")
class EncryptedColumnTests {

	@Autowired
	private EntityManagerFactory entities;

	@Autowired
	private DataSource database;

	@Test
	void theDatabaseHoldsNothingReadableAndTheEntityEverything() {
		UUID id = UUID.randomUUID();
		this.entities
			.runInTransaction((entities) -> entities.persist(new Person(id, "Rosa Marlow", LocalDate.of(1965, 4, 30))));

		Person read = this.entities.callInTransaction((entities) -> entities.find(Person.class, id));
		Map<String, Object> row = new JdbcTemplate(this.database).queryForMap("select name, born from person");

		assertThat(read.name()).isEqualTo("Rosa Marlow");
		assertThat(read.born()).isEqualTo(LocalDate.of(1965, 4, 30));
		assertThat(row.values()).hasSize(2)
			.allSatisfy((value) -> assertThat(value.toString()).startsWith("1:").doesNotContain("Rosa", "1965"));
	}

	@Configuration(proxyBeanMethods = false)
	@Import(PrivacyConfiguration.class)
	static class Entities {

		@Bean
		DataSource dataSource() {
			return new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).generateUniqueName(true).build();
		}

		@Bean
		LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource,
				ConfigurableListableBeanFactory beans) {
			LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
			factory.setDataSource(dataSource);
			factory.setPackagesToScan("samples.privacy");
			factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
			factory.getJpaPropertyMap().put("hibernate.hbm2ddl.auto", "create");
			// as Spring Boot does
			factory.getJpaPropertyMap().put("hibernate.resource.beans.container", new SpringBeanContainer(beans));
			return factory;
		}

	}

}
