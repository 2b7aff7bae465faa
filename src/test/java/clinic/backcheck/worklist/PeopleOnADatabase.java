package clinic.backcheck.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import clinic.backcheck.privacy.KeyedHash;
import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.questionnaire.CheckSent;
import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.rules.Urgency;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.support.Waiting;
import clinic.backcheck.worklist.ArrivedCase.Arrival;
import clinic.backcheck.worklist.CaseEvent.What;
import clinic.backcheck.worklist.WorklistQuery.PersonKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;

/**
 * People are found by fingerprint, seen by who looks, and come back when it was agreed.
 */
abstract class PeopleOnADatabase {

	private static final UUID LENA = UUID.randomUUID();

	private static final UUID SAM = UUID.randomUUID();

	@Autowired
	private WorklistQuery query;

	@Autowired
	private CaseDesk desk;

	@Autowired
	private Viewers viewers;

	@Autowired
	private PersonKeysCatchUp catchUp;

	@Autowired
	private SentChecks sentChecks;

	@Autowired
	private FollowUps followUps;

	@Autowired
	private Cases cases;

	@Autowired
	private Timeline timeline;

	@Autowired
	private KeyedHash hash;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private AuditTrail audit;

	@Test
	void aPersonIsFoundHoweverNameAndNumberAreWritten() {
		Case subject = save("Zoë  O'Brien-" + UUID.randomUUID(), "+44 7700 900142");
		PersonKeys keys = Optional.ofNullable(subject.person()).orElseThrow();

		assertThat(references(PersonKey.NAME, keys.nameHash())).containsExactly(subject.reference());
		assertThat(references(PersonKey.BORN, PersonKeys.born(LocalDate.of(1965, 3, 12), this.hash)))
			.contains(subject.reference());
		assertThat(references(PersonKey.TELEPHONE, PersonKeys.telephone("07700900142", this.hash)))
			.contains(subject.reference());
		assertThat(PersonKeys.name("zoe o brien", this.hash)).isEqualTo(PersonKeys.name(" Zoë O'Brien ", this.hash));
		assertThat(PersonKeys.name("zoe brien", this.hash)).isNotEqualTo(PersonKeys.name("Zoë O'Brien", this.hash));
	}

	@Test
	void aCaseOfBeforeThereWasASearchIsFoundAfterTheNextStart() {
		Case old = save("Ada Old", "07700 900177");
		Case gone = save("Ada Gone", "07700 900178");
		this.jdbc
			.sql("""
					update clinic_case set name_hash = null, born_hash = null, telephone_hash = null, person_hash = null, keys_version = null
					where id in (:ids)""")
			.param("ids", List.of(old.id(), gone.id()))
			.update();
		given(this.sentChecks.contacts(any())).willAnswer((call) -> contactsOf(call.getArgument(0), old.checkId()));

		this.catchUp.catchUp();

		assertThat(references(PersonKey.NAME, PersonKeys.name("ada old", this.hash))).containsExactly(old.reference());
		assertThat(this.cases.findByReference(old.reference()).orElseThrow().person()).isEqualTo(old.person());
		assertThat(this.cases.findByReference(gone.reference()).orElseThrow().person()).as("no longer kept").isNull();
	}

	private static Map<UUID, SentCheck.Contact> contactsOf(Collection<UUID> asked, UUID kept) {
		return asked.contains(kept)
				? Map.of(kept, new SentCheck.Contact("Ada Old", LocalDate.of(1965, 3, 12), "07700 900177", null))
				: Map.of();
	}

	@Test
	void noNameNumberOrDateCanBeReadInTheCase() {
		Case subject = save("Rosa Marlow", "07700 900142");

		Map<String, Object> row = this.jdbc.sql("select * from clinic_case where id = :id")
			.param("id", subject.id())
			.query()
			.singleRow();
		assertThat(row.values().toString()).doesNotContainIgnoringCase("rosa").doesNotContain("900142", "1965");
	}

	@Test
	void theFirstOpeningIsKeptAndSaysNothingToWhoActs() {
		Case subject = save("Rosa Marlow", "07700 900142");

		this.desk.open(subject.reference(), LENA);
		Instant first = firstOpened(subject);
		this.desk.open(subject.reference(), SAM);

		assertThat(first).isNotNull();
		assertThat(firstOpened(subject)).isEqualTo(first);
		this.desk.act(subject.reference(), 1, LENA, new CaseAction.Claim());
		assertThat(this.viewers.of(Set.of(subject.id()), LENA, Instant.now())).containsEntry(subject.id(), Set.of(SAM));
		assertThat(this.viewers.of(Set.of(subject.id()), LENA, Instant.now().plus(Viewers.LOOKING).plusSeconds(60)))
			.isEmpty();
	}

	@Test
	void aCaseCanBeOpenedInTwoWindowsAtOnce() throws Exception {
		Case subject = save("Rosa Marlow", "07700 900142");
		CountDownLatch first = new CountDownLatch(1);
		ExecutorService other = Executors.newSingleThreadExecutor();
		Future<String> second = this.transaction.execute((status) -> {
			this.viewers.look(subject.id(), LENA, Instant.now());
			Future<String> window = other.submit(() -> inAnotherWindow(subject, first));
			Waiting.untilBlocked(first, this.dataSource);
			return window;
		});

		assertThat(Optional.ofNullable(second).orElseThrow().get(20, TimeUnit.SECONDS)).isEqualTo("opened");
		other.shutdown();
		assertThat(this.viewers.of(Set.of(subject.id()), SAM, Instant.now())).containsEntry(subject.id(), Set.of(LENA));
	}

	/** It still reads and writes afterwards, as the page of a case does. */
	private String inAnotherWindow(Case subject, CountDownLatch begun) {
		return Optional.ofNullable(this.transaction.execute((status) -> {
			assertThat(this.cases.findByReference(subject.reference())).isPresent();
			begun.countDown();
			this.desk.open(subject.reference(), LENA);
			return "opened";
		})).orElseThrow();
	}

	@Test
	void whatWasClosedWithAFollowUpComesBackOnItsDayAndOnce() {
		Case subject = save("Rosa Marlow", "07700 900142");
		close(subject, LocalDate.now(WorklistTest.Neighbours.LONDON).plusDays(2));

		this.followUps.bringBack();
		assertThat(this.desk.file(subject.reference()).subject().state()).isEqualTo(CaseState.CLOSED);

		dueSince(1, subject);
		this.followUps.bringBack();
		this.followUps.bringBack();

		CaseDesk.CaseFile file = this.desk.file(subject.reference());
		assertThat(file.subject().state()).isEqualTo(CaseState.NEW);
		assertThat(file.timeline()).extracting(CaseEvent::what)
			.containsExactly(What.ARRIVED, What.CLAIMED, What.CLOSED, What.FOLLOW_UP_DUE);
	}

	@Test
	void aCaseThatCannotComeBackHoldsUpNoOther() {
		Case broken = save("Rosa Marlow", "07700 900142");
		Case behind = save("Rosa Marlow", "07700 900142");
		close(broken, null);
		close(behind, null);
		dueSince(2, broken);
		dueSince(1, behind);
		willThrow(new IllegalStateException("no trail")).given(this.audit)
			.record(argThat((entry) -> entry != null && broken.reference().equals(entry.subject())));

		this.followUps.bringBack();

		assertThat(this.desk.file(behind.reference()).subject().state()).isEqualTo(CaseState.NEW);
	}

	private void close(Case subject, @Nullable LocalDate again) {
		this.desk.act(subject.reference(), 1, LENA, new CaseAction.Claim());
		this.desk.act(subject.reference(), 2, LENA, new CaseAction.Close(CaseOutcome.REFERRED, null, again, null));
	}

	private void dueSince(int days, Case subject) {
		LocalDate day = LocalDate.now(WorklistTest.Neighbours.LONDON).minusDays(days);
		this.jdbc.sql("update clinic_case set follow_up_on = ? where id = ?").params(day, subject.id()).update();
	}

	private Instant firstOpened(Case subject) {
		return Optional.ofNullable(this.cases.findByReference(subject.reference()).orElseThrow().firstOpenedAt())
			.orElseThrow();
	}

	private List<String> references(PersonKey key, String value) {
		return this.query.found(key, value).lines().stream().map(CaseLine::reference).toList();
	}

	private Case save(String name, String telephone) {
		UUID check = UUID.randomUUID();
		PersonKeys person = PersonKeys.of(new SentCheck.Contact(name, LocalDate.of(1965, 3, 12), telephone, null),
				this.hash);
		Case subject = Case.open(
				new CheckSent(check, check.toString().substring(0, 13), 1, Urgency.URGENT, Instant.now(), false),
				Instant.now(), new Arrival(new CaseSummary(0, 0, List.of(), List.of()), AnsweredBy.Who.HELPER, person,
						null, null, null));
		this.transaction.executeWithoutResult((status) -> this.timeline.keep(subject, subject.arrive()));
		return subject;
	}

}
