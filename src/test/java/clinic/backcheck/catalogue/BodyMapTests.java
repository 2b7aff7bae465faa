package clinic.backcheck.catalogue;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyMapTests {

	@Test
	void fromBehindTheLeftIsOnTheLeftAndFromTheFrontOnTheRight() {
		assertThat(area(BodyMap.View.BACK, "arm-left").flipped()).isTrue();
		assertThat(area(BodyMap.View.BACK, "arm-right").flipped()).isFalse();
		assertThat(area(BodyMap.View.FRONT, "arm-left").flipped()).isFalse();
		assertThat(area(BodyMap.View.FRONT, "arm-right").flipped()).isTrue();
	}

	@Test
	void everyPairHasBothSides() {
		List<String> left = BodyMap.regions().stream().filter((region) -> region.endsWith("-left")).toList();

		assertThat(left).hasSize(8)
			.allSatisfy((region) -> assertThat(BodyMap.regions()).contains(region.replace("-left", "-right")));
		assertThat(BodyMap.regions()).hasSize(23);
	}

	private static BodyMap.Area area(BodyMap.View view, String region) {
		return BodyMap.figures()
			.stream()
			.filter((figure) -> figure.view() == view)
			.flatMap((figure) -> figure.areas().stream())
			.filter((area) -> area.region().equals(region))
			.findFirst()
			.orElseThrow();
	}

}
