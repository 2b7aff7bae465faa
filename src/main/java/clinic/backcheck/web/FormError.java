package clinic.backcheck.web;

/**
 * One thing to put right in a form.
 *
 * @param field id of the control that the error summary leads to
 * @param text what to do, in the language of the page
 */
public record FormError(String field, String text) {

}
