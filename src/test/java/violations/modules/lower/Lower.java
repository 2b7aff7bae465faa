package violations.modules.lower;

import violations.modules.upper.Upper;

/** Uses a module that it may not. */
public class Lower {

	public Upper upper() {
		return new Upper();
	}

}
