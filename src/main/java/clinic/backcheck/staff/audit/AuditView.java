package clinic.backcheck.staff.audit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

import clinic.backcheck.staff.StaffDirectory;
import clinic.backcheck.staff.audit.AuditPage.Choice;
import clinic.backcheck.staff.audit.AuditPage.Row;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.FormError;

/** Puts entries into words. */
@Component
class AuditView {

	private static final int SHORT_HASH = 8;

	private final AuditQuery query;

	private final StaffDirectory staff;

	private final MessageSourceAccessor messages;

	private final DateTimeFormatter time;

	AuditView(AuditQuery query, StaffDirectory staff, MessageSource messages, Clinic clinic) {
		this.query = query;
		this.staff = staff;
		this.messages = new MessageSourceAccessor(messages, Locale.ENGLISH);
		this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ENGLISH).withZone(clinic.zone());
	}

	/** The page for what its address says; nothing is listed if some of it is wrong. */
	AuditPage page(Map<String, String> given, AuditPage.@Nullable Checked checked) {
		List<String> wrong = new ArrayList<>();
		AuditFilter filter = AuditFilter.read(given, wrong);
		List<AuditEntry> found = wrong.isEmpty() ? this.query.entries(filter) : List.of();
		List<AuditEntry> shown = found.subList(0, Math.min(AuditQuery.PAGE, found.size()));
		String next = (found.size() > shown.size()) ? filter.before(AuditPlace.of(shown.get(shown.size() - 1))).href()
				: null;
		List<FormError> errors = wrong.stream()
			.map((field) -> new FormError(field.equals("before") ? "main" : field, text("staff.audit.wrong." + field)))
			.toList();
		return new AuditPage(
				new AuditPage.Fields(given.getOrDefault("reference", ""), given.getOrDefault("from", ""),
						given.getOrDefault("to", "")),
				people(filter), actions(filter), rows(shown), next,
				(filter.before() != null) ? filter.before(null).href() : null, checked, errors);
	}

	AuditPage.Checked checked(AuditReport report) {
		AuditPage.Broken broken = report.breaks()
			.stream()
			.findFirst()
			.map((first) -> new AuditPage.Broken(first.lane(), first.number(), "staff.audit.broken." + first.kind()))
			.orElse(null);
		return new AuditPage.Checked(report.entries(), report.took().toMillis(), broken,
				Math.max(0, report.breaks().size() - 1));
	}

	private List<Choice> people(AuditFilter filter) {
		Stream<Choice> known = this.staff.everybody()
			.entrySet()
			.stream()
			.map((one) -> new Choice(one.getKey().toString(), one.getValue(), one.getKey().equals(filter.who())));
		return Stream.concat(Stream.of(new Choice("", text("staff.audit.anybody"), filter.who() == null)), known)
			.toList();
	}

	private List<Choice> actions(AuditFilter filter) {
		return Stream
			.concat(Stream.of(new Choice("", text("staff.audit.anything"), filter.what() == null)),
					Arrays.stream(AuditAction.values())
						.map((one) -> new Choice(one.name(), text("staff.audit.what." + one), one == filter.what())))
			.toList();
	}

	private List<Row> rows(List<AuditEntry> entries) {
		Set<UUID> ids = entries.stream()
			.flatMap((entry) -> Stream.of(Optional.ofNullable(entry.staff()), account(entry.subject())))
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		Map<UUID, String> names = this.staff.names(ids);
		return entries.stream().map((entry) -> row(entry, names)).toList();
	}

	private Row row(AuditEntry entry, Map<UUID, String> names) {
		UUID staff = entry.staff();
		return new Row(this.time.format(Instant.ofEpochMilli(entry.atMillis())),
				(staff != null) ? names.getOrDefault(staff, text("staff.audit.unknown")) : text("staff.audit.nobody"),
				what(entry), subject(entry.subject(), names), Objects.requireNonNullElse(entry.detail(), ""),
				entry.origin(), entry.lane(), entry.number());
	}

	/** An altered entry may say anything; that it does is what this page is for. */
	private String what(AuditEntry entry) {
		return this.messages.getMessage("staff.audit.what." + entry.what(), entry.what());
	}

	/** The name of an account, the reference of a case, or the beginning of a hash. */
	private static String subject(@Nullable String subject, Map<UUID, String> names) {
		if (subject == null) {
			return "";
		}
		String name = account(subject).map(names::get).orElse(null);
		return (name != null) ? name : subject.startsWith("BC-") ? subject
				: "#" + subject.substring(0, Math.min(SHORT_HASH, subject.length()));
	}

	private static Optional<UUID> account(@Nullable String subject) {
		try {
			return Optional.ofNullable(subject).map(UUID::fromString);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private String text(String key) {
		return this.messages.getMessage(key);
	}

}
