package clinic.backcheck.worklist;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;

/** What somebody reads whose action came too late. */
class ConflictPageTests extends RosasActions {

	@Test
	void whoComesSecondLearnsWhatHappenedAndKeepsTheirText() throws Exception {
		this.rosa.claimedBy(People.LENA);
		this.rosa.closedBy(People.LENA, CaseOutcome.APPOINTMENT_MADE, "Tomorrow at nine");
		stale();

		Document page = page(send(action("note").param("version", "1").param("note", "Rang: <no> answer")), 409);

		assertThat(page.select("h1").text()).isEqualTo("This case changed while you had it open");
		assertThat(page.select("main .bc-lead").text()).isEqualTo("You wanted to add a note. None of that was done.");
		assertThat(page.select("#now dd").eachText()).startsWith("Closed: Appointment made", "Urgent", "Dr Lena Voss");
		assertThat(page.select(".bc-log li").eachText()).containsExactly("10:50am Claimed by Dr Lena Voss",
				"10:55am Closed by Dr Lena Voss: Appointment made Tomorrow at nine");
		assertThat(page.select("textarea[name=note]").val()).isEqualTo("Rang: <no> answer");
		assertThat(page.select("form[action=/staff/cases/BC-7F3K-92/note] [name=version]").val()).isEqualTo("3");
		assertThat(page.select("main a.govuk-button").attr("href")).isEqualTo("/staff/cases/BC-7F3K-92");
	}

	@Test
	void aLateClosingShowsBothSidesAndCanBeDoneAgainAsItWas() throws Exception {
		this.rosa.claimedBy(People.LENA);
		stale();

		Document page = page(decide(action("close").param("version", "1")
			.param("outcome", "duplicate")
			.param("grade", "cannot-say")
			.param("follow-up", "2027-01-04")
			.param("note", "Same as BC-1")), 409);

		assertThat(page.select("main .bc-lead").text())
			.startsWith("You wanted to close it: Duplicate of another case. None of that was done.");
		assertThat(page.select("#wanted dt").eachText()).containsExactly("Outcome", "Was the level of the rules right?",
				"Comes back on");
		assertThat(page.select("#wanted dd").eachText()).containsExactly("Duplicate of another case", "Cannot say",
				"4 January 2027");
		assertThat(page.select("#now dd").eachText()).contains("Claimed", "Urgent", "Dr Lena Voss");
		assertThat(page.select("#again").attr("action")).isEqualTo("/staff/cases/BC-7F3K-92/close");
		assertThat(page.select("#again [name=version]").val()).isEqualTo("2");
		assertThat(page.select("#again [name=outcome]").val()).isEqualTo("duplicate");
		assertThat(page.select("#again [name=grade]").val()).isEqualTo("cannot-say");
		assertThat(page.select("#again [name=follow-up]").val()).isEqualTo("2027-01-04");
		assertThat(page.select("#again textarea").val()).isEqualTo("Same as BC-1");
		assertThat(page.select("#again button[formaction]").attr("formaction"))
			.isEqualTo("/staff/cases/BC-7F3K-92/note");
	}

	@Test
	void whatALateCallLogHeldIsShownInWords() throws Exception {
		this.rosa.claimedBy(People.LENA);
		stale();

		Document page = page(send(action("contact").param("version", "1")
			.param("result", "left-message")
			.param("next", "2027-01-04T09:30")), 409);

		assertThat(page.select("#wanted dd").eachText()).containsExactly("Left a message", "Mon 4 Jan 2027, 9:30am");
		assertThat(page.select("#again textarea, #again button[formaction]")).isEmpty();
		assertThat(page.select("#again [name=next]").val()).isEqualTo("2027-01-04T09:30");
	}

	@Test
	void anActionWithoutAReadableVersionIsLate() throws Exception {
		willThrow(new ObjectOptimisticLockingFailureException(Case.class, CHECK)).given(this.desk)
			.act(ROSA, -1, People.PRIYA, new CaseAction.Claim());

		assertThat(page(send(action("claim")), 409).select(".bc-log li")).hasSize(1);
		assertThat(page(send(action("claim").param("version", "x")), 409).select(".bc-log li")).hasSize(1);
	}

	@Test
	void aMoveThatTheCaseRefusesIsExplained() throws Exception {
		willThrow(CaseMoveRefused.notTheOwner()).given(this.desk).act(any(), anyInt(), any(), any());

		Document page = page(decide(action("close").param("version", "1")
			.param("outcome", "duplicate")
			.param("grade", "right")
			.param("note", "Same")), 409);

		assertThat(page.select("h1").text()).isEqualTo("The case cannot do this from where it stands");
		assertThat(page.select("main .bc-lead").text())
			.endsWith("None of that was done. Only who looks after the case can do this: take it first.");
		assertThat(page.select("#wanted dd").eachText()).containsExactly("Duplicate of another case", "Right");
		assertThat(page.select("#again").attr("action")).as("the text alone").isEqualTo("/staff/cases/BC-7F3K-92/note");
		assertThat(page.select("#again input[type=hidden]").eachAttr("name")).doesNotContain("outcome", "grade");
		assertThat(page(send(action("release").param("version", "1")), 409).select("#again")).isEmpty();
	}

	@Test
	void everyRefusalHasItsWords() throws Exception {
		for (CaseMoveRefused refused : List.of(CaseMoveRefused.from(CaseState.CLOSED, CaseState.CLOSED),
				CaseMoveRefused.alreadyTheirs(), CaseMoveRefused.closed(), CaseMoveRefused.sameLevel(),
				CaseMoveRefused.nothingProposed(), CaseMoveRefused.needsTwo(), CaseMoveRefused.stepDownWaits())) {
			willThrow(refused).given(this.desk).act(any(), anyInt(), any(), any());
			assertThat(page(send(action("claim").param("version", "1")), 409).select("main .bc-lead").text())
				.doesNotEndWith("None of that was done.")
				.doesNotContain("worklist.");
		}
	}

}
