package clinic.backcheck.web;

import java.util.List;

/** A page with a form that may have to be put right. */
public interface HasErrors {

	/** What has to be put right; empty where nothing has. */
	List<FormError> errors();

	/** Whether the control with this id has to be put right. */
	default boolean wrong(String field) {
		return errors().stream().anyMatch((error) -> error.field().equals(field));
	}

}
