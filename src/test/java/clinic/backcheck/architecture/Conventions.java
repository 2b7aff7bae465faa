package clinic.backcheck.architecture;

import java.time.Clock;
import java.util.Date;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.persistence.Entity;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The conventions that can be read from compiled classes. */
final class Conventions {

	static final ArchRule ENTITIES_ARE_PACKAGE_PRIVATE = classes().that()
		.areAnnotatedWith(Entity.class)
		.should()
		.bePackagePrivate()
		.because("an entity never leaves its module and never reaches a template");

	static final ArchRule ENTITIES_HAVE_NO_SETTERS = ArchRuleDefinition.noMethods()
		.that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith(Entity.class)
		.should()
		.haveNameMatching("set[A-Z].*")
		.because("an entity guards its own states");

	static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE = classes().that()
		.areAnnotatedWith(Controller.class)
		.or()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.because("pages are reached by URL only");

	static final ArchRule NO_FIELD_IS_INJECTED = ArchRuleDefinition.noFields()
		.should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class)
		.orShould()
		.beAnnotatedWith("jakarta.inject.Inject")
		.orShould()
		.beAnnotatedWith("jakarta.annotation.Resource")
		.because("a constructor says what a class needs");

	static final ArchRule NO_OLD_DATES = noClasses().should()
		.dependOnClassesThat(belongToAnyOf(Date.class, java.util.Calendar.class, java.text.SimpleDateFormat.class))
		.because("java.time says what is meant");

	static final ArchRule TIME_COMES_FROM_A_CLOCK = classes().that()
		.doNotHaveSimpleName("BackCheckApplication")
		.should(takeTimeFromAClock());

	static final ArchRule NOBODY_PRINTS = noClasses().that()
		// The one-time link of an empty installation must not get into log files.
		.doNotHaveFullyQualifiedName("clinic.backcheck.staff.FirstAccount")
		.and()
		// Runs on the command line and ends.
		.doNotHaveFullyQualifiedName("clinic.backcheck.staff.audit.AuditCommand")
		// The passwords of a demonstration guard nothing, and are of use on the console
		// only.
		.and()
		.doNotHaveFullyQualifiedName("clinic.backcheck.demo.DemoStart")
		.should()
		.accessField(System.class, "out")
		.orShould()
		.accessField(System.class, "err")
		.orShould()
		.callMethod(Throwable.class, "printStackTrace")
		.because("a log has a level and a place");

	private static final Set<String> WALL_CLOCKS = Set.of("java.lang.System.currentTimeMillis",
			"java.time.Clock.systemUTC", "java.time.Clock.systemDefaultZone", "java.time.Clock.system");

	private Conventions() {
	}

	private static ArchCondition<JavaClass> takeTimeFromAClock() {
		return new ArchCondition<>("take the time from a Clock") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getCodeUnitAccessesFromSelf()
					.stream()
					.filter(Conventions::readsTheWallClock)
					.forEach((call) -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
			}

		};
	}

	private static boolean readsTheWallClock(JavaCodeUnitAccess<?> call) {
		String owner = call.getTargetOwner().getFullName();
		boolean now = owner.startsWith("java.time.") && call.getName().equals("now")
				&& call.getTarget()
					.getRawParameterTypes()
					.stream()
					.noneMatch((type) -> type.isEquivalentTo(Clock.class));
		return now || WALL_CLOCKS.contains(owner + "." + call.getName());
	}

}
