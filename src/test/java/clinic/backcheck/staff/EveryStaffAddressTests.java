package clinic.backcheck.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import clinic.backcheck.staff.StaffMatrix.Row;
import clinic.backcheck.support.Database;
import clinic.backcheck.support.RunningApplication;
import clinic.backcheck.web.StaffLink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Who may do what, for each method of each address of the whole application: role by
 * role, with one factor only, and signed out. An address that is added must be added to
 * {@link StaffMatrix}.
 */
class EveryStaffAddressTests {

	@SuppressWarnings("NullAway.Init")
	private static MockMvc mvc;

	@BeforeAll
	static void theWholeApplicationRuns() {
		WebApplicationContext context = Objects
			.requireNonNull(application().bean(DispatcherServlet.class).getWebApplicationContext());
		mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
	}

	@Test
	void noAddressIsForgotten() {
		Set<String> mapped = new TreeSet<>();
		application().bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet()
			.forEach((mapping) -> mapped.addAll(addresses(mapping)));

		assertThat(StaffMatrix.ROWS.stream().map(Row::address)).containsExactlyInAnyOrderElementsOf(mapped);
	}

	@Test
	void theMenuHasOneOrder() {
		List<StaffLink> links = new ArrayList<>(
				Objects.requireNonNull(application().bean(DispatcherServlet.class).getWebApplicationContext())
					.getBeansOfType(StaffLink.class)
					.values());
		links.sort(Comparator.comparingInt(StaffLink::order));

		assertThat(links).extracting(StaffLink::order).doesNotHaveDuplicates();
		assertThat(links).extracting(StaffLink::href)
			.containsExactly("/staff", "/staff/handover", "/staff/telephone", "/staff/insights", "/staff/alerts",
					"/staff/editions", "/staff/poster", "/staff/shared-device", "/staff/export", "/staff/accounts",
					"/staff/hours", "/staff/audit", "/staff/account");
	}

	@ParameterizedTest
	@MethodSource("matrix")
	void itIsOpenToItsRolesOnly(Row row) throws Exception {
		Set<Role> roles = row.roles();
		for (Role role : Role.values()) {
			MockHttpServletResponse answer = ask(row, member(role));
			if (roles.contains(role)) {
				assertThat(answer.getStatus()).as(role.name()).isNotEqualTo(403).isLessThan(500);
				assertThat(where(answer)).as(role.name()).doesNotStartWith("/staff/sign-in?f");
			}
			else {
				assertThat(answer.getStatus()).as(role.name()).isEqualTo(403);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("matrix")
	void withOneFactorOnlyItLeadsToTheOther(Row row) throws Exception {
		MockHttpServletResponse answer = ask(row,
				SignInSteps.first(new FirstFactor(UUID.randomUUID()), FactorGrantedAuthority.PASSWORD_AUTHORITY));

		if (row.who().equals(StaffMatrix.EVERYBODY)) {
			assertThat(answer.getStatus()).isIn(200, 410);
		}
		else if (!row.who().equals(StaffMatrix.HALF)) {
			assertThat(answer.getStatus()).isEqualTo(303);
			assertThat(where(answer)).isEqualTo("/staff/second-factor");
		}
	}

	@ParameterizedTest
	@MethodSource("matrix")
	void signedOutItLeadsToTheSignIn(Row row) throws Exception {
		MockHttpServletResponse answer = ask(row, null);

		if (row.who().equals(StaffMatrix.EVERYBODY)) {
			assertThat(answer.getStatus()).isIn(200, 410);
		}
		else {
			assertThat(answer.getStatus()).isEqualTo(303);
			assertThat(where(answer)).isEqualTo("/staff/sign-in");
		}
	}

	static Stream<Row> matrix() {
		return StaffMatrix.ROWS.stream();
	}

	private static RunningApplication application() {
		return RunningApplication.on(Database.H2);
	}

	private static Set<String> addresses(RequestMappingInfo mapping) {
		Set<String> addresses = new LinkedHashSet<>();
		for (String pattern : mapping.getPatternValues()) {
			if (pattern.equals("/staff") || pattern.startsWith("/staff/")) {
				// A mapping that takes any method would be a row that nobody can write.
				assertThat(mapping.getMethodsCondition().getMethods()).as(pattern).isNotEmpty();
				mapping.getMethodsCondition().getMethods().forEach((method) -> addresses.add(method + " " + pattern));
			}
		}
		return addresses;
	}

	private static Authentication member(Role role) {
		return SignInSteps.whole(new StaffMember(UUID.randomUUID(), "Lena Voss", Set.of(role)), Set.of(),
				SignInSteps.CODE);
	}

	private static MockHttpServletResponse ask(Row row, @Nullable Authentication who) throws Exception {
		MockHttpServletRequestBuilder asked = request(row.method(), row.path()).with(csrf());
		return mvc.perform((who != null) ? asked.with(authentication(who)) : asked).andReturn().getResponse();
	}

	private static String where(MockHttpServletResponse answer) {
		return String.valueOf(answer.getHeader("Location"));
	}

}
