package clinic.backcheck.exchange;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.BDDMockito;
import org.mockito.Mockito;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import clinic.backcheck.catalogue.Editions;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class AssessmentControllerTests {

	private static final String BENIGN = """
			{"answers": {"signs": ["none"], "saddle": "as-always", "age": 40, "massage-when": 5,
			 "medicines": ["other"]}}""";

	private final Editions editions = Mockito.mock(Editions.class);

	private final MockMvcTester mvc = Interface.over(this.editions);

	@BeforeEach
	void publish() {
		BDDMockito.given(this.editions.published()).willReturn(SampleEdition.edition());
	}

	@Test
	void aBenignPatientIsComplete() {
		assertThat(post(BENIGN)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{edition: 7, language: en, urgency: SELF_CARE, urgencySoFar: SELF_CARE, complete: true, unanswered: [],
				 findings: [], explanations: [{id: soreness, title: Soreness, grade: TRIAL, sources: [S-1]}],
				 advice: [{id: get-help, kind: GET_HELP, title: "Call 999"}, {id: warmth, duration: "20 minutes"},
				          {id: ibuprofen}],
				 withheld: [], otherWays: [], sources: [{id: S-1, title: "A guideline", year: 2020}]}""");
	}

	@Test
	void aFindingQuotesTheAnswerBehindIt() {
		assertThat(post(BENIGN.replace("as-always", "changed"))).bodyJson().isLenientlyEqualTo("""
				{urgency: EMERGENCY, findings: [{flag: cauda-equina, name: "Nerves under pressure", state: RAISED,
				  urgency: EMERGENCY, ifCertain: EMERGENCY, answers: [{question: saddle,
				    text: "Has the feeling between your legs changed?", answer: ["Yes, it is new"], unsure: false}]}],
				 advice: [{id: get-help}]}""");
	}

	@Test
	void silenceIsNeverSelfCare() {
		assertThat(post("{\"answers\": {}}")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{urgency: URGENT, urgencySoFar: SELF_CARE, complete: false,
				 unanswered: [signs, chest-pain, saddle, age, massage-when, medicines],
				 findings: [{flag: cauda-equina, state: NOT_RULED_OUT, urgency: URGENT, ifCertain: EMERGENCY,
				             answers: [{question: saddle, answer: ["No answer"], unsure: true}]}, {flag: late}]}""");
	}

	@Test
	void withheldAdviceSaysWhyAndWhatInstead() {
		assertThat(post(BENIGN.replace("\"other\"", "\"thinner\""))).bodyJson().isLenientlyEqualTo("""
				{withheld: [{advice: ibuprofen, title: Ibuprofen, reason: bleeding,
				  why: "You take a medicine that makes bleeding more likely.",
				  answers: [{question: medicines, answer: ["A blood thinner"]}],
				  alternative: {id: warmth, title: "Keep warm"}}]}""");
	}

	@Test
	void theSafetyNetSaysWhatWouldRaiseTheUrgency() {
		assertThat(post(BENIGN)).bodyJson().isLenientlyEqualTo("""
				{safetyNet: {changes: [
				   {answer: {question: signs, option: chest, optionText: "Chest pain"}, urgency: EMERGENCY,
				    flags: [heart], watch: ["chest pain"]},
				   {answer: {question: saddle, option: changed}, urgency: EMERGENCY, flags: [cauda-equina],
				    watch: ["numbness between your legs"]}],
				  always: {title: "At once", items: ["Call 999 when numb"]}}}""");
	}

	@Test
	void whoWasNotMeantIsShownAnotherWay() {
		assertThat(post(BENIGN.replace("40", "9"))).bodyJson()
			.isLenientlyEqualTo("{otherWays: [{id: child, title: \"See a doctor\"}]}");
	}

	@Test
	void answersThatDoNotFitTogetherAreSaid() {
		assertThat(post(BENIGN)).bodyJson().isLenientlyEqualTo("{contradictions: []}");
		assertThat(post(BENIGN.replace("as-always", "changed"))).bodyJson().isLenientlyEqualTo("""
				{urgency: EMERGENCY, contradictions: [{id: signs-forgotten, answers: [
				  {question: saddle, text: "Has the feeling between your legs changed?", answer: ["Yes, it is new"]},
				  {question: signs, text: "Any of these?", answer: ["None of these"], unsure: false}]}]}""");
	}

	@Test
	void doubtIsSaidForEveryKindOfQuestion() {
		assertThat(post("""
				{"answers": {"signs": "not-sure", "saddle": "not-sure", "massage-when": "not-sure",
				 "medicines": ["other", "not-sure"], "age": 40}}""")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{unanswered: [chest-pain]}");
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnce() {
		assertThat(post("""
				{"answers": {"nonsense": "x", "saddle": "secret-value", "age": 121, "massage-when": 2.5,
				 "signs": ["chest", "secret-value"], "medicines": []}}""")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.hasContentTypeCompatibleWith("application/problem+json")
			.bodyJson()
			.isLenientlyEqualTo("""
					{type: "urn:backcheck:problem:answers-refused", title: "Some answers do not fit", status: 422,
					 detail: "6 answers do not fit the published edition. Nothing was assessed.", errors: [
					 {question: nonsense, position: 1, problem: unknown-question},
					 {question: saddle, problem: unknown-option,
					  detail: "This is not one of the options. Send one of: as-always, changed, not-sure."},
					 {question: age, problem: out-of-range,
					  detail: "The number is out of range. Send a whole number from 0 to 120."},
					 {question: massage-when, problem: wrong-kind},
					 {question: signs, problem: unknown-option}, {question: medicines, problem: empty}]}""");
	}

	@Test
	void noKindOfValueIsTakenForAnother() {
		assertThat(post("""
				{"answers": {"saddle": ["changed"], "signs": "chest", "age": "40", "massage-when": true,
				 "medicines": null}}""")).bodyJson()
			.extractingPath("$.errors[*].problem")
			.asArray()
			.containsExactly("wrong-kind", "wrong-kind", "wrong-kind", "wrong-kind", "wrong-kind");
	}

	@Test
	void aNumberBeyondAllMeasureIsOutOfRange() {
		assertThat(post("{\"answers\": {\"age\": 99999999999999999999}}")).bodyJson()
			.extractingPath("$.errors[0].problem")
			.isEqualTo("out-of-range");
	}

	@Test
	void notSureMustBeOffered() {
		assertThat(post("{\"answers\": {\"age\": \"not-sure\"}}")).bodyJson()
			.extractingPath("$.errors[0].problem")
			.isEqualTo("not-sure-not-offered");
	}

	@Test
	void nothingThatWasSentComesBackOrIsLogged(CapturedOutput output) {
		MvcTestResult result = post("{\"answers\": {\"My name is Ann\": \"secret-1\", \"saddle\": \"secret-2\"}}");

		assertThat(result).bodyText().doesNotContain("Ann", "secret").contains("\"position\":1");
		assertThat(output.getAll()).doesNotContain("Ann", "secret");
	}

	@Test
	void aBodyThatIsNoJsonIsRefused() {
		for (String body : new String[] { "", "{", "null", "[]", "{}", "{\"answers\": null}", "{\"answers\": []}",
				BENIGN + "x" }) {
			assertThat(post(body)).as(body)
				.hasStatus(HttpStatus.BAD_REQUEST)
				.bodyJson()
				.extractingPath("$.type")
				.isEqualTo("urn:backcheck:problem:malformed");
		}
	}

	@Test
	void aNameThatStandsTwiceIsRefused() {
		assertThat(post("{\"answers\": {\"saddle\": \"changed\", \"saddle\": \"as-always\"}}"))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:backcheck:problem:duplicate-name");
		assertThat(post("{\"answers\": {\"saddle\": \"changed\"}, \"answers\": {}}")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void aPropertyThatNobodyReadsIsRefused() {
		assertThat(post("{\"answers\": {}, \"answer\": {}}")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:backcheck:problem:unknown-property");
	}

	@Test
	void aBodyOfAnySizeIsRefusedBeyondTheLimit() {
		assertThat(post("{\"answers\": {}" + " ".repeat(RequestReader.LIMIT) + "}"))
			.hasStatus(HttpStatus.CONTENT_TOO_LARGE)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("A body may have 65536 bytes at most.");
	}

	@Test
	void anotherTypeOfContentIsAProblemToo() {
		assertThat(this.mvc.post().uri("/api/assessments").contentType(MediaType.TEXT_PLAIN).content(BENIGN))
			.hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
	}

	@Test
	void aFaultOfOursFailsTowardsAHumanBeing(CapturedOutput output) {
		BDDMockito.given(this.editions.published()).willThrow(new IllegalStateException("secret"));

		assertThat(post(BENIGN)).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
			.hasContentTypeCompatibleWith("application/problem+json")
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("call Willow Lane on 01632 960147, or 999 in an emergency")
			.doesNotContain("secret");
		assertThat(output.getAll()).contains("An assessment failed: java.lang.IllegalStateException")
			.doesNotContain("secret");
	}

	private MvcTestResult post(String body) {
		return this.mvc.post().uri("/api/assessments").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

}
