package clinic.backcheck.worklist;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import clinic.backcheck.catalogue.Editions;
import clinic.backcheck.web.Clinic;

/** Hands out the words and times of a page in its language. */
@Component
class Wording {

	private final MessageSource messages;

	private final Clinic clinic;

	private final Editions editions;

	private final Clock clock;

	Wording(MessageSource messages, Clinic clinic, Editions editions, Clock clock) {
		this.clock = clock;
		this.messages = messages;
		this.clinic = clinic;
		this.editions = editions;
	}

	Say say() {
		return new Say(this.messages, LocaleContextHolder.getLocale());
	}

	CaseFormReader reader() {
		return new CaseFormReader(say(), this.clock.instant(), this.clinic.zone());
	}

	/** The words that call for attention in what patients write. */
	WatchWords watchWords() {
		return new WatchWords(say());
	}

	/** Times as seen from now. */
	ClinicTime time() {
		return time(this.clock.instant());
	}

	ClinicTime time(Instant now) {
		return new ClinicTime(now, this.clinic.zone(), say());
	}

	ClinicalWords clinical(int edition) {
		return new ClinicalWords(this.editions.edition(edition), this.clinic, say());
	}

}
