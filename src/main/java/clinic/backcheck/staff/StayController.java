package clinic.backcheck.staff;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Hears that somebody types, clicks or moves by keys on an open page; to
 * {@link SessionLimit} that is a request by a person like any other.
 */
@Controller
class StayController {

	static final String PATH = "/staff/stay";

	@PostMapping(PATH)
	ResponseEntity<Void> stay() {
		return ResponseEntity.noContent().build();
	}

}
