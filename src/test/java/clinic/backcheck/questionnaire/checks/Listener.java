package clinic.backcheck.questionnaire.checks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

import clinic.backcheck.questionnaire.CheckSent;

/** Stands in for the worklist. */
@TestConfiguration(proxyBeanMethods = false)
class Listener {

	final List<CheckSent> heard = new CopyOnWriteArrayList<>();

	volatile boolean refuses;

	@EventListener
	void on(CheckSent sent) {
		if (this.refuses) {
			throw new IllegalStateException("The worklist is not there");
		}
		this.heard.add(sent);
	}

}
