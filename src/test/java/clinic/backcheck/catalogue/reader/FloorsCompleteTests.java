package clinic.backcheck.catalogue.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import clinic.backcheck.rules.Catalogue;
import clinic.backcheck.rules.Checker;
import clinic.backcheck.rules.Fact;
import clinic.backcheck.rules.Floor;
import clinic.backcheck.rules.Question;
import clinic.backcheck.rules.RedFlag;
import clinic.backcheck.rules.RedFlag.FlagRow;
import clinic.backcheck.rules.Row;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.vignettes.Shipped;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The floors know every row that matters: the knowledge is broken on purpose, row by row,
 * and a floor has to notice.
 */
class FloorsCompleteTests {

	/** Floors speak of red flags only, and without advice each mutant compiles fast. */
	private static final Catalogue SHIPPED = withFlags(Shipped.edition().assessor().catalogue().redFlags());

	private static final List<Floor> FLOORS = Knowledge.floors();

	@Test
	void theRulesKeepEveryFloor() {
		assertThat(keeps(SHIPPED, FLOORS)).isTrue();
	}

	@Test
	void noRowCanBeLoweredByOneLevelUnnoticed() {
		assertThat(survivors((row) -> Stream.of(new FlagRow(row.row(), below(row.urgency()), Urgency.SELF_CARE))))
			.isEmpty();
	}

	@Test
	void noRowCanBeLostUnnoticed() {
		assertThat(survivors((row) -> Stream.empty())).isEmpty();
	}

	@Test
	void aRowThatNoFloorKnowsIsFound() {
		FlagRow unknown = new FlagRow(Row.of(new Fact("sex", "female")), Urgency.SOON);
		RedFlag flag = new RedFlag("planted", "legs", List.of(), List.of(unknown));

		assertThat(survivors(withFlags(List.of(flag)), List.of(), (row) -> Stream.empty())).hasSize(1);
	}

	@Test
	void everySignOfTheEmergencyListHasItsFloor() {
		Question signs = SHIPPED.questions()
			.filter((question) -> question.id().equals("signs"))
			.findFirst()
			.orElseThrow();

		assertThat(signs).isInstanceOfSatisfying(Question.Checklist.class,
				(list) -> assertThat(list.items()).isNotEmpty()
					.allSatisfy((item) -> assertThat(FLOORS)
						.anyMatch((floor) -> floor.answer().facts().equals(Row.of(new Fact("signs", item)).facts())
								&& floor.atLeast() == Urgency.EMERGENCY)));
	}

	private static List<String> survivors(Function<FlagRow, Stream<FlagRow>> mutation) {
		return survivors(SHIPPED, FLOORS, mutation);
	}

	/** The rows at soon or above that can be mutated with every floor still kept. */
	private static List<String> survivors(Catalogue catalogue, List<Floor> floors,
			Function<FlagRow, Stream<FlagRow>> mutation) {
		List<String> survivors = new ArrayList<>();
		for (RedFlag flag : catalogue.redFlags()) {
			for (FlagRow row : flag.rows()) {
				if (row.urgency().atLeast(Urgency.SOON)) {
					Catalogue mutant = mutant(catalogue, row, mutation);
					if (differs(catalogue, mutant, row) && keeps(mutant, floors)) {
						survivors.add("%s: %s at %s".formatted(flag.id(), row.row().facts(), row.urgency()));
					}
				}
			}
		}
		return survivors;
	}

	/** Whether the facts of the row alone end lower: otherwise other rows cover it. */
	private static boolean differs(Catalogue catalogue, Catalogue mutant, FlagRow row) {
		Urgency before = Arrays.stream(Urgency.values())
			.filter((level) -> keeps(catalogue, List.of(new Floor(row.row(), level, ""))))
			.reduce(Urgency.SELF_CARE, Urgency::max);
		return !keeps(mutant, List.of(new Floor(row.row(), before, "")));
	}

	private static boolean keeps(Catalogue catalogue, List<Floor> floors) {
		return Checker.brokenFloors(catalogue, floors).isEmpty();
	}

	private static Catalogue mutant(Catalogue catalogue, FlagRow row, Function<FlagRow, Stream<FlagRow>> mutation) {
		return withFlags(catalogue.redFlags()
			.stream()
			.map((flag) -> new RedFlag(flag.id(), flag.watch(), flag.sources(),
					flag.rows()
						.stream()
						.flatMap((other) -> other.equals(row) ? mutation.apply(other) : Stream.of(other))
						.toList()))
			.toList());
	}

	private static Catalogue withFlags(List<RedFlag> flags) {
		return new Catalogue(Shipped.edition().assessor().catalogue().pages(), flags, List.of(), List.of(), List.of(),
				List.of());
	}

	private static Urgency below(Urgency urgency) {
		return Arrays.stream(Urgency.values())
			.filter((level) -> level.compareTo(urgency) < 0)
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

}
