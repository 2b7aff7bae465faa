package clinic.backcheck.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost net: what no error page caught, such as a template that fails, is logged
 * without its message and leads to the error page as well.
 */
final class FaultFilter extends OncePerRequestFilter {

	/** The reference of a fault that was logged already. */
	static final String REFERENCE = FaultFilter.class.getName() + ".reference";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			String reference = Faults.log(ex, request);
			if (response.isCommitted()) {
				// Half a page is out: break the connection, so that it does not pass for
				// a whole one.
				throw new ServletException("Fault " + reference);
			}
			response.reset();
			request.setAttribute(REFERENCE, reference);
			response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
		}
	}

}
