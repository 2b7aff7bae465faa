package clinic.backcheck.catalogue.reader;

import java.util.Optional;
import java.util.Set;

/** The files of an edition, wherever they are kept. */
public interface CatalogueFiles {

	/** The content of a file, such as {@code texts/en.yaml}, if there is one. */
	Optional<String> content(String name);

	/** The names of the files in {@code texts}, without the folder. */
	Set<String> namesOfTexts();

}
