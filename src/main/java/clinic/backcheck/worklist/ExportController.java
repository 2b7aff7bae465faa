package clinic.backcheck.worklist;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.staff.StaffMember;
import clinic.backcheck.staff.audit.AuditAction;
import clinic.backcheck.staff.audit.AuditEvent;
import clinic.backcheck.staff.audit.AuditTrail;
import clinic.backcheck.web.CsvLines;

/** Takes cases out as tables. What goes out is recorded before the first byte. */
@Controller
@RequestMapping("/staff/export")
@PreAuthorize(CaseAccess.MAY_SEE)
class ExportController {

	private final ExportView view;

	private final ExportWriter writer;

	private final AuditTrail audit;

	ExportController(ExportView view, ExportWriter writer, AuditTrail audit) {
		this.view = view;
		this.writer = writer;
		this.audit = audit;
	}

	@GetMapping
	ModelAndView choose() {
		return new ModelAndView("worklist/export", "page", this.view.page(Map.of(), List.of()));
	}

	@GetMapping("/cases.csv")
	@Nullable ModelAndView csv(@RequestParam Map<String, String> given, @AuthenticationPrincipal StaffMember me,
			HttpServletResponse response) throws IOException {
		return send("cases.csv", CsvLines.TYPE, given, me, response, this.writer::csv);
	}

	@GetMapping("/cases.json")
	@Nullable ModelAndView json(@RequestParam Map<String, String> given, @AuthenticationPrincipal StaffMember me,
			HttpServletResponse response) throws IOException {
		return send("cases.json", MediaType.APPLICATION_JSON_VALUE, given, me, response, this.writer::json);
	}

	@GetMapping("/dictionary")
	ModelAndView dictionary() {
		return new ModelAndView("worklist/dictionary", "page", this.view.dictionary());
	}

	@GetMapping("/dictionary.csv")
	void dictionaryAsCsv(HttpServletResponse response) throws IOException {
		head(response, "dictionary.csv", CsvLines.TYPE);
		try (CsvLines lines = new CsvLines(response.getOutputStream())) {
			this.view.dictionaryLines().forEach(lines::add);
		}
	}

	private @Nullable ModelAndView send(String file, String type, Map<String, String> given, StaffMember me,
			HttpServletResponse response, Format format) throws IOException {
		List<String> wrong = new ArrayList<>();
		ExportFilter filter = ExportFilter.read(given, wrong);
		if (!wrong.isEmpty()) {
			return new ModelAndView("worklist/export", Map.of("page", this.view.page(given, wrong)),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.audit.record(AuditEvent.of(AuditAction.EXPORTED, me.id(), file + " " + filter.written()));
		head(response, file, type);
		long unused = format.write(filter, response.getOutputStream());
		return null;
	}

	private static void head(HttpServletResponse response, String file, String type) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("backcheck-" + file).build().toString());
	}

	/** Writes cases to a stream and returns how many. */
	@FunctionalInterface
	interface Format {

		long write(ExportFilter filter, OutputStream out);

	}

}
