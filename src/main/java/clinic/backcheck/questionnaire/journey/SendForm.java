package clinic.backcheck.questionnaire.journey;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.SentCheck;
import clinic.backcheck.web.Digits;

/**
 * Who sends the check, as typed. Nothing of it may reach a log line.
 *
 * @param consent {@code yes} where it was given
 */
record SendForm(
		@NotBlank(message = "{questionnaire.send.name.missing}") @Size(max = SendForm.NAME,
				message = "{questionnaire.send.name.long}") @Nullable String name,
		@Nullable String day, @Nullable String month, @Nullable String year,
		@NotBlank(message = "{questionnaire.send.telephone.missing}") @Pattern(regexp = SendForm.TELEPHONE,
				message = "{questionnaire.send.telephone.wrong}") @Nullable String telephone,
		@Size(max = SendForm.NOTE, message = "{questionnaire.send.note.long}") @Nullable String note,
		@NotBlank(message = "{questionnaire.send.consent.missing}") @Nullable String consent) {

	private static final int NAME = 200;

	private static final int NOTE = 1000;

	/** 7 to 15 digits with what people put between them; blank is another message. */
	private static final String TELEPHONE = "\\s*|\\s*[+]?(?:[ ().\\-/]{0,3}\\d){7,15}\\s*";

	SendForm {
		telephone = (telephone != null) ? Digits.western(telephone) : null;
	}

	static SendForm empty() {
		return new SendForm(null, null, null, null, null, null, null);
	}

	/** With a date of birth that was given before. */
	static SendForm born(BirthDate date) {
		return new SendForm(null, date.day(), date.month(), date.year(), null, null, null);
	}

	/** The same, for somebody who has to agree anew. */
	SendForm withoutConsent() {
		return new SendForm(this.name, this.day, this.month, this.year, this.telephone, this.note, null);
	}

	/** The date of birth as it was typed. */
	public BirthDate born() {
		return new BirthDate(this.day, this.month, this.year);
	}

	SentCheck.Contact contact(LocalDate dateOfBirth) {
		String note = (this.note == null || this.note.isBlank()) ? null : this.note.strip();
		return new SentCheck.Contact(String.valueOf(this.name).strip(), dateOfBirth,
				String.valueOf(this.telephone).strip(), note);
	}

	@Override
	public String toString() {
		return "SendForm[...]";
	}

}
