package violations;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** A controller that anybody can call, with a field that somebody fills. */
@RestController
public class BadController {

	@Autowired
	private @Nullable Runnable work;

	void run() {
		if (this.work != null) {
			this.work.run();
		}
	}

}
