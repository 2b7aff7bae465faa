package clinic.backcheck.staff;

import java.util.List;

import org.springframework.web.servlet.ModelAndView;

/**
 * The page that tells new recovery codes, once.
 *
 * @param next where it leads on to
 */
record RecoveryCodesPage(List<String> codes, String next) {

	RecoveryCodesPage {
		codes = List.copyOf(codes);
	}

	static ModelAndView view(List<String> codes, String next) {
		return new ModelAndView("staff/recovery-codes", "page", new RecoveryCodesPage(codes, next));
	}

	@Override
	public String toString() {
		return "RecoveryCodesPage[...]";
	}

}
