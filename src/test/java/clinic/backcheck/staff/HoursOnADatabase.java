package clinic.backcheck.staff;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.support.Waiting;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.OpeningHours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two admins at the opening hours; each database runs it. */
abstract class HoursOnADatabase {

	private static final String PASSWORD = "correct horse battery";

	private static final LocalDate HOLIDAY = LocalDate.of(2099, 12, 25);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StaffAccounts accounts;

	@Autowired
	private ClinicHours hours;

	@Autowired
	private Clinic clinic;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private DataSource dataSource;

	private UUID lenasId = new UUID(0, 0);

	private StaffBrowser lena;

	@BeforeEach
	void lenaIsSignedIn() throws Exception {
		String email = UUID.randomUUID() + "@example.org";
		this.lenasId = this.accounts.demo(email, "Lena Voss", Set.of(Role.ADMIN), PASSWORD, StaffBrowser.SECRET);
		this.database.update("delete from throttled_try");
		this.database.update("delete from clinic_weekday");
		this.database.update("delete from clinic_special_day");
		this.lena = new StaffBrowser(this.mvc).signIn(email, PASSWORD).open("/staff/hours");
	}

	@Test
	void whoSavesAWeekThatSomebodyChangedMeanwhileSeesBoth() throws Exception {
		String seen = version("form[action=/staff/hours]");
		assertThat(this.lena.submit("/staff/hours", "version", seen, "MONDAY", "08:00-12:00").location())
			.isEqualTo("/staff/hours");

		this.lena.submit("/staff/hours", "version", seen, "MONDAY", "10:00-11:00", "FRIDAY", "09:00-10:00");

		assertThat(this.lena.status()).isEqualTo(409);
		assertThat(this.lena.page().select("[role=alert] a[href=#MONDAY]").text())
			.startsWith("Somebody changed the hours meanwhile");
		assertThat(this.lena.page().select("#MONDAY, #FRIDAY").eachAttr("value")).containsExactly("10:00-11:00",
				"09:00-10:00");
		assertThat(this.lena.page().select("form[action=/staff/hours] .bc-small").eachText())
			.contains("Saved now: 08:00-12:00", "Saved now: closed");
		assertThat(this.hours.week()).containsValue("08:00-12:00").doesNotContainValue("09:00-10:00");

		String now = version("form[action=/staff/hours]");
		this.lena.submit("/staff/hours", "version", now, "MONDAY", "10:00-11:00", "FRIDAY", "09:00-10:00");
		assertThat(this.hours.week()).containsValue("09:00-10:00");
	}

	@Test
	void whoAddsOrRemovesADayThatSomebodyChangedMeanwhileIsTold() throws Exception {
		String seen = version("form[action=/staff/hours/days]");
		assertThat(addHoliday(seen, "Christmas").location()).isEqualTo("/staff/hours");

		assertThat(addHoliday(seen, "Other name").status()).isEqualTo(409);
		assertThat(this.lena.page().select("[role=alert] a[href=#day]").text())
			.startsWith("Somebody changed the hours meanwhile");
		assertThat(this.lena.page().select("#label").val()).isEqualTo("Other name");
		assertThat(this.lena.page().select("li b").text()).contains("December", "2099");

		String remove = "/staff/hours/days/" + HOLIDAY + "/delete";
		assertThat(this.lena.submit(remove, "version", seen).status()).isEqualTo(409);
		assertThat(this.hours.specialDays()).containsKey(HOLIDAY);
		String now = version("form[action=" + remove + "]");
		assertThat(this.lena.submit(remove, "version", now).location()).isEqualTo("/staff/hours");
		assertThat(this.hours.specialDays()).isEmpty();
	}

	/** Due times and promised times are worked out from the clinic's hours, each time. */
	@Test
	void savedHoursAreTheClinicsAtOnceAndOnEveryPage() throws Exception {
		ZonedDateTime monday = ZonedDateTime.of(2099, 12, 21, 0, 0, 0, 0, this.clinic.zone());
		this.lena.submit("/staff/hours", "version", version("form[action=/staff/hours]"), "MONDAY", "08:00-12:30");
		this.lena.open("/staff/hours");
		LocalDate closed = monday.plusDays(7).toLocalDate();
		this.lena.submit("/staff/hours/days", "version", version("form[action=/staff/hours/days]"), "day",
				closed.toString(), "hours", "", "label", "Between the years");

		OpeningHours now = this.clinic.openingHours();
		assertThat(now.lastClosing(monday.toLocalDate())).hasValue(monday.withHour(12).withMinute(30).toInstant());
		assertThat(now.lastClosing(closed)).isEmpty();
		assertThat(now.nextOpening(monday.withHour(13).toInstant())).as("only Mondays are left, and not this one")
			.isEqualTo(monday.plusDays(14).withHour(8).toInstant());
		assertThat(this.lena.open("/help").page().select("footer .bc-line").text()).contains("12:30");
	}

	@Test
	void aSaveThatDoesNotSayWhatWasSeenIsRefused() throws Exception {
		assertThat(this.lena.submit("/staff/hours", "MONDAY", "10:00-11:00").status()).isEqualTo(400);
		assertThat(this.lena.submit("/staff/hours", "version", "x", "MONDAY", "10:00-11:00").status()).isEqualTo(400);
	}

	@Test
	void theTrailSaysWhichDayAndWhichHours() throws Exception {
		this.lena.submit("/staff/hours", "version", version("form[action=/staff/hours]"), "MONDAY",
				"08:00-09:00, 10:00-11:00, 12:00-13:00, 14:00-15:00");
		this.lena.open("/staff/hours");
		this.lena.submit("/staff/hours", "version", version("form[action=/staff/hours]"), "MONDAY", "08:00-12:00");
		this.lena.open("/staff/hours");
		addHoliday(version("form[action=/staff/hours/days]"), "Christmas at Rosa's");
		this.lena.open("/staff/hours");
		this.lena.submit("/staff/hours/days/" + HOLIDAY + "/delete", "version",
				version("form[action=/staff/hours/days]"));

		List<String> details = this.database.queryForList(
				"select detail from audit_entry where what = 'SETTINGS_CHANGED' and staff_id = ? order by number",
				String.class, this.lenasId);
		assertThat(details).hasSize(10)
			.startsWith("hours MONDAY 08:00-09:00, 10:00-11:00, 12:00-13:00, 14:00-15:00", "hours TUESDAY closed")
			.endsWith("hours MONDAY 08:00-12:00", "hours 2099-12-25 closed", "hours removed 2099-12-25");
	}

	@Test
	void ofTwoWhoSaveAtOnceTheSecondIsRefused() throws Exception {
		long seen = this.hours.version(ClinicHours.Part.DAYS);
		CountDownLatch begun = new CountDownLatch(1);
		ExecutorService other = Executors.newSingleThreadExecutor();
		Future<?> second = this.transaction.execute((status) -> {
			keep("Christmas", seen);
			Future<?> slower = other.submit(() -> {
				begun.countDown();
				keep("Other name", seen);
			});
			Waiting.untilBlocked(begun, this.dataSource);
			return slower;
		});
		other.shutdown();

		assertThat(second).isNotNull()
			.failsWithin(20, TimeUnit.SECONDS)
			.withThrowableThat()
			.withCauseInstanceOf(OptimisticLockingFailureException.class);
		assertThat(this.hours.specialDays().get(HOLIDAY)).isEqualTo(new ClinicHours.SpecialDay("", "Christmas"));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> keep("Third", seen));
	}

	private void keep(String label, long seen) {
		this.hours.keepDay(HOLIDAY, new ClinicHours.SpecialDay("", label), seen);
	}

	private StaffBrowser addHoliday(String version, String label) throws Exception {
		return this.lena.submit("/staff/hours/days", "version", version, "day", HOLIDAY.toString(), "hours", "",
				"label", label);
	}

	private String version(String form) throws Exception {
		return this.lena.page().select(form + " input[name=version]").val();
	}

}
