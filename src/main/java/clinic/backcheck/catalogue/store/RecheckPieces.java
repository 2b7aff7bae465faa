package clinic.backcheck.catalogue.store;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.catalogue.Recheck;
import clinic.backcheck.catalogue.Recheck.RecheckPage;
import clinic.backcheck.catalogue.store.RecheckQuestionEntity.Measure;

/** Puts the re-check of an edition together again. */
final class RecheckPieces {

	private RecheckPieces() {
	}

	/** What a question measures, if it does. */
	static @Nullable Measure measure(Recheck recheck, String question) {
		if (question.equals(recheck.pain())) {
			return Measure.PAIN;
		}
		if (question.equals(recheck.course())) {
			return Measure.COURSE;
		}
		return question.equals(recheck.function()) ? Measure.FUNCTION : null;
	}

	/** The re-check; {@code null} where the edition is older than re-checks. */
	static @Nullable Recheck recheck(List<RecheckPageEntity> pages, List<RecheckQuestionEntity> questions) {
		if (pages.isEmpty()) {
			return null;
		}
		return new Recheck(pages.stream().map((page) -> {
			List<RecheckQuestionEntity> own = questions.stream()
				.filter((question) -> question.page().equals(page.code()))
				.toList();
			return new RecheckPage(page.code(), page.part(), ids(own, RecheckQuestionEntity::always),
					ids(own, RecheckQuestionEntity::ifRaised), ids(own, RecheckQuestionEntity::ifUnsure));
		}).toList(), measured(questions, Measure.PAIN), measured(questions, Measure.COURSE),
				measured(questions, Measure.FUNCTION));
	}

	private static @Nullable String measured(List<RecheckQuestionEntity> questions, Measure measure) {
		return questions.stream()
			.filter((question) -> question.measure() == measure)
			.map(RecheckQuestionEntity::question)
			.findFirst()
			.orElse(null);
	}

	private static List<String> ids(List<RecheckQuestionEntity> questions, Predicate<RecheckQuestionEntity> which) {
		return questions.stream().filter(which).map(RecheckQuestionEntity::question).toList();
	}

}
