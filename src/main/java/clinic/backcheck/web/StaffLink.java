package clinic.backcheck.web;

import java.util.Set;

/**
 * An entry of the staff menu. A module adds one by declaring it as a bean.
 *
 * @param key of its text in the messages
 * @param order from left to right
 * @param roles who sees it: any of these
 */
public record StaffLink(String key, String href, int order, Set<String> roles) {

	public StaffLink {
		roles = Set.copyOf(roles);
	}

	/**
	 * Is this the area that the path belongs to? The worklist is everything that no other
	 * link claims.
	 */
	boolean claims(String path) {
		return path.equals(this.href) || path.startsWith(this.href + "/");
	}

}
