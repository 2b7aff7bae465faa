package clinic.backcheck.web;

/**
 * A bean of this kind says that this installation sends e-mail, so that the privacy page
 * can say what is kept for it.
 */
public record SendsMail() {
}
