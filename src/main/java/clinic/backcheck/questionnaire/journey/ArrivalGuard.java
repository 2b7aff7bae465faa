package clinic.backcheck.questionnaire.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

import clinic.backcheck.questionnaire.checks.Returns;
import clinic.backcheck.questionnaire.checks.Token;
import clinic.backcheck.web.WebCookies;

/** Uses up a code to return as soon as the token that it handed out comes back. */
final class ArrivalGuard implements HandlerInterceptor {

	private final Returns returns;

	ArrivalGuard(Returns returns) {
		this.returns = returns;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String token = WebCookies.read(request, CheckCookie.NAME);
		if (token != null && !token.isEmpty()) {
			this.returns.arrived(new Token(token));
		}
		return true;
	}

}
