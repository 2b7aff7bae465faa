package clinic.backcheck.questionnaire.journey;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import clinic.backcheck.questionnaire.checks.LastResults;
import clinic.backcheck.questionnaire.checks.Token;

/** What a device of one's own keeps; a shared one keeps nothing. */
@Component
class OwnDevice {

	private final LastResults last;

	OwnDevice(LastResults last) {
		this.last = last;
	}

	/** Whether it keeps its result where another check takes its place. */
	boolean keeps(Token token, HttpServletRequest request) {
		return !SharedDeviceGuard.shared(request) && this.last.keeps(token);
	}

	/** Lets it keep its result beside a check that takes its place. */
	void keep(Token held, Token fresh, HttpServletRequest request) {
		if (!SharedDeviceGuard.shared(request)) {
			this.last.keep(held, fresh);
		}
	}

	/** What it holds once a check is taken off it; nothing where it keeps none. */
	Optional<Token> leave(Token held, HttpServletRequest request) {
		return SharedDeviceGuard.shared(request) ? Optional.empty() : this.last.leave(held);
	}

}
