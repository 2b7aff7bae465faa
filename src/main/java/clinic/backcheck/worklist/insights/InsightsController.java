package clinic.backcheck.worklist.insights;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.staff.StaffMember;
import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.web.Clinic;
import clinic.backcheck.web.CsvLines;
import clinic.backcheck.web.WebException;

/**
 * Figures of all cases. Whoever answers for the clinic may see them, though not
 * necessarily the cases.
 */
@Controller
@PreAuthorize("hasAnyRole('CLINICIAN', 'ADMIN')")
class InsightsController {

	private final List<Plot.Writer> plots;

	private final MessageSource messages;

	private final Editions editions;

	private final Clinic clinic;

	private final AuditTrail audit;

	private final Clock clock;

	InsightsController(ObjectProvider<Plot.Writer> plots, MessageSource messages, Editions editions, Clinic clinic,
			AuditTrail audit, Clock clock) {
		this.plots = plots.stream().sorted(Comparator.comparingInt(Plot.Writer::order)).toList();
		this.messages = messages;
		this.editions = editions;
		this.clinic = clinic;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping("/staff/insights")
	ModelAndView insights(@RequestParam Map<String, String> parameters) {
		Period.Reading reading = Period.read(parameters, today());
		Period period = reading.period();
		if (period == null) {
			return new ModelAndView("worklist/insights", Map.of("page", refused(parameters, reading)),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		PlotWords words = words();
		List<Plot> written = this.plots.stream().map((plot) -> plot.write(period, words)).toList();
		return new ModelAndView("worklist/insights", "page",
				new InsightsPage(period.from().toString(), period.to().toString(),
						words.say("worklist.insights.period", words.date(period.from()), words.date(period.to())),
						"?from=" + period.from() + "&to=" + period.to(), List.of(), written));
	}

	private static InsightsPage refused(Map<String, String> parameters, Period.Reading reading) {
		return new InsightsPage(parameters.getOrDefault("from", ""), parameters.getOrDefault("to", ""), "", "",
				reading.refused(), List.of());
	}

	@GetMapping("/staff/insights/{plot}.csv")
	ResponseEntity<byte[]> file(@PathVariable String plot, @RequestParam Map<String, String> parameters,
			@AuthenticationPrincipal StaffMember me) {
		Plot.Writer writer = this.plots.stream()
			.filter((it) -> it.id().equals(plot))
			.findFirst()
			.orElseThrow(WebException::notFound);
		Period.Reading reading = Period.read(parameters, today());
		Period period = reading.period();
		if (period == null) {
			return ResponseEntity.unprocessableContent()
				.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
				.body(words().say("worklist.insights.refused", String.join(", ", reading.refused()))
					.getBytes(StandardCharsets.UTF_8));
		}
		Period counted = writer.counted(period);
		this.audit.record(AuditEvent.of(AuditAction.EXPORTED, me.id(),
				"insights " + writer.id() + " " + counted.from() + "/" + counted.to()));
		String name = "backcheck-%s-%s-%s.csv".formatted(plot, counted.from(), counted.to());
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(csv(writer.write(period, words()).table()));
	}

	private static byte[] csv(Table table) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (CsvLines lines = new CsvLines(out)) {
			lines.add(table.columns());
			table.rows()
				.forEach((row) -> lines.add(Stream.concat(Stream.of(row.name()), row.cells().stream()).toList()));
		}
		return out.toByteArray();
	}

	private LocalDate today() {
		return this.clock.instant().atZone(this.clinic.zone()).toLocalDate();
	}

	private PlotWords words() {
		return new PlotWords(this.messages, LocaleContextHolder.getLocale(), this.editions.published(), this.clinic);
	}

}
