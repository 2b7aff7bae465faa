package violations.core;

import java.time.Instant;

import org.springframework.util.StringUtils;

/** Leans on a framework and on time. */
public class ImpureRule {

	public boolean holds(String answer, Instant now) {
		return StringUtils.hasText(answer) && now.isAfter(Instant.EPOCH);
	}

}
