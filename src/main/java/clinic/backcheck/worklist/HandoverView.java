package clinic.backcheck.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import clinic.backcheck.questionnaire.SentCheck.Contact;
import clinic.backcheck.questionnaire.SentChecks;
import clinic.backcheck.worklist.HandoverPage.Line;
import clinic.backcheck.worklist.WorklistQuery.Slice;

/** Puts all open cases on a sheet, in the order of the list. */
@Component
class HandoverView {

	/** Twenty sheets of paper: nobody reads more. */
	static final int MOST = 200;

	private final WorklistQuery query;

	private final RowView rows;

	private final Timeline timeline;

	private final CaseView cases;

	private final SentChecks sentChecks;

	private final Wording wording;

	private final Clock clock;

	HandoverView(WorklistQuery query, RowView rows, Timeline timeline, CaseView cases, SentChecks sentChecks,
			Wording wording, Clock clock) {
		this.query = query;
		this.rows = rows;
		this.timeline = timeline;
		this.cases = cases;
		this.sentChecks = sentChecks;
		this.wording = wording;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public HandoverPage page(UUID me) {
		Instant now = this.clock.instant();
		ClinicTime time = this.wording.time(now);
		List<CaseLine> found = new ArrayList<>();
		Slice slice = this.query.lines(WorklistFilter.OPEN, me, now);
		found.addAll(slice.lines());
		while (slice.more() && found.size() < MOST) {
			slice = this.query.lines(WorklistFilter.OPEN.after(found.get(found.size() - 1).position()), me, now);
			found.addAll(slice.lines());
		}
		boolean more = slice.more() || found.size() > MOST;
		return new HandoverPage(time.record(now), MOST, more,
				lines(found.subList(0, Math.min(MOST, found.size())), me, time));
	}

	private List<Line> lines(List<CaseLine> found, UUID me, ClinicTime time) {
		if (found.isEmpty()) {
			return List.of();
		}
		Say say = this.wording.say();
		List<WorklistPage.Row> rows = this.rows.rows(found, me, time);
		Map<UUID, Contact> contacts = this.sentChecks.contacts(found.stream().map(CaseLine::checkId).toList());
		Map<UUID, CaseEvent> last = this.timeline.last(found.stream().map(CaseLine::id).toList());
		List<CasePage.LogEntry> log = this.cases
			.log(found.stream().map((line) -> Objects.requireNonNull(last.get(line.id()))).toList(), null);
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			lines.add(new Line(rows.get(i), telephone(contacts.get(found.get(i).checkId()), say), log.get(i)));
		}
		return lines;
	}

	private static String telephone(@Nullable Contact contact, Say say) {
		return (contact != null) ? contact.telephone() : say.text("worklist.list.no-longer-kept");
	}

}
