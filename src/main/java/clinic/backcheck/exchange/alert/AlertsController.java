package clinic.backcheck.exchange.alert;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import clinic.backcheck.rules.Urgency;
import clinic.backcheck.web.Clinic;

/** Which alerts did not arrive, and which went out in the last days. */
@Controller
@PreAuthorize("hasAnyRole('TRIAGE', 'CLINICIAN')")
class AlertsController {

	private final AlertOutbox outbox;

	private final Clinic clinic;

	AlertsController(AlertOutbox outbox, Clinic clinic) {
		this.outbox = outbox;
		this.clinic = clinic;
	}

	@GetMapping("/staff/alerts")
	ModelAndView show(Locale locale) {
		DateTimeFormatter time = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", locale)
			.withZone(this.clinic.zone());
		List<Line> lines = this.outbox.shown()
			.stream()
			.map((alert) -> new Line(alert.reference(), alert.urgency(), alert.channel().name(),
					time.format(alert.madeAt()), state(alert), alert.attempts(), alert.fault()))
			.toList();
		return new ModelAndView("exchange/alerts", "page", new AlertsPage(this.outbox.channels().isEmpty(), lines));
	}

	private String state(AlertDelivery alert) {
		if (alert.deliveredAt() != null) {
			return "delivered";
		}
		if (alert.givenUpAt() != null) {
			return "given-up";
		}
		return (alert.attempts() > 0) ? "failing" : this.outbox.late(alert) ? "late" : "waiting";
	}

	/**
	 * What the page shows.
	 *
	 * @param nowhere whether no channel is configured
	 */
	record AlertsPage(boolean nowhere, List<Line> lines) {
	}

	/** An alert by one channel. */
	record Line(String reference, Urgency urgency, String channel, String at, String state, int attempts,
			@Nullable String fault) {
	}

}
