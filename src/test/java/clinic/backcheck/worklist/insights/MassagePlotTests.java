package clinic.backcheck.worklist.insights;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import clinic.backcheck.vignettes.Shipped;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.OpeningHours;
import clinic.backcheck.web.Region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** Months of which some hide a row, and all ranges over them. */
class MassagePlotTests {

	private static final YearMonth JANUARY = YearMonth.of(2031, 1);

	/** Urgent and not, of a small row and a large one, from January on. */
	private static final int[][] MONTHS = { { 1, 1, 20, 30 }, { 6, 12, 21, 33 }, { 0, 0, 22, 31 }, { 3, 40, 25, 60 },
			{ 7, 9, 19, 44 } };

	private final Figures figures = mock(Figures.class);

	@Test
	void aRowAddsUpOnlyTheMonthsInWhichItIsTold() {
		assertThat(rows(0, 0)).containsExactly("friend: hidden hidden hidden 0 of 1",
				"sports: hidden hidden hidden 0 of 1");
		assertThat(rows(1, 1)).containsExactly("sports: 54 21 38.9 % 1 of 1", "friend: 18 6 33.3 % 1 of 1");
		assertThat(rows(0, 1)).containsExactly("sports: 54 21 38.9 % 1 of 2", "friend: 18 6 33.3 % 1 of 2");
		assertThat(rows(1, 2)).containsExactly("sports: 107 43 40.2 % 2 of 2", "friend: 18 6 33.3 % 2 of 2");
	}

	@Test
	void noRangeSaysMoreThanItsMonthsOneByOne() {
		for (int first = 0; first < MONTHS.length; first++) {
			for (int last = first; last < MONTHS.length; last++) {
				long[] sums = new long[4];
				for (int month = first; month <= last; month++) {
					add(sums, "friend", 0, rows(month, month));
					add(sums, "sports", 2, rows(month, month));
				}
				long[] range = new long[4];
				add(range, "friend", 0, rows(first, last));
				add(range, "sports", 2, rows(first, last));
				assertThat(range).as("%s to %s", first, last).containsExactly(sums);
			}
		}
	}

	private static void add(long[] sums, String name, int place, List<String> rows) {
		rows.stream().filter((row) -> row.startsWith(name) && !row.contains("hidden")).forEach((row) -> {
			String[] cells = row.split(" ", -1);
			sums[place] += Long.parseLong(cells[1]);
			sums[place + 1] += Long.parseLong(cells[2]);
		});
	}

	/** Of who gave it; what kind it was, nobody said. */
	private List<String> rows(int first, int last) {
		given(this.figures.counts(anyString(), any())).willAnswer((call) -> {
			String sql = call.getArgument(0);
			Period month = call.getArgument(1);
			return sql.contains("given_by as massage") ? counts(month) : new Counts();
		});
		Period asked = new Period(JANUARY.plusMonths(first).atDay(7), JANUARY.plusMonths(last).atDay(9));
		Table table = new MassagePlot(this.figures).write(asked, words()).table();
		List<String> rows = new ArrayList<>();
		table.rows()
			.forEach(
					(row) -> rows.add(row.name().replaceAll("^Given by: ", "") + ": " + String.join(" ", row.cells())));
		return rows;
	}

	private static Counts counts(Period month) {
		int[] of = MONTHS[month.from().getMonthValue() - 1];
		Counts counts = new Counts();
		if (of[0] + of[1] > 0) {
			counts.add("friend", "urgent", of[0]);
			counts.add("friend", "less", of[1]);
		}
		counts.add("sports", "urgent", of[2]);
		counts.add("sports", "less", of[3]);
		return counts;
	}

	private static PlotWords words() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/worklist");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		ZoneId zone = ZoneId.of("Europe/London");
		return new PlotWords(messages, Locale.UK, Shipped.edition(),
				new Clinic("Willow Lane", "01632 960147", "tel:+441632960147", zone,
						OpeningHours.parse(Map.of(DayOfWeek.MONDAY, "08:00-18:00"), zone),
						new Region("GB", "999", null, Map.of())));
	}

}
