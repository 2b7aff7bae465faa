package clinic.backcheck.catalogue.publication;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import clinic.backcheck.catalogue.reader.CatalogueFiles;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Files in the application's jar or in a folder. */
final class ResourceFiles implements CatalogueFiles {

	private final ResourcePatternResolver resources;

	private final String location;

	ResourceFiles(ResourcePatternResolver resources, String location) {
		this.resources = resources;
		this.location = location;
	}

	@Override
	public Optional<String> content(String name) {
		Resource resource = this.resources.getResource(this.location + name);
		try {
			return resource.exists() ? Optional.of(resource.getContentAsString(StandardCharsets.UTF_8))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + resource.getDescription(), ex);
		}
	}

	@Override
	public Set<String> namesOfTexts() {
		try {
			return Arrays.stream(this.resources.getResources(this.location + "texts/*.yaml"))
				.map(Resource::getFilename)
				.filter(Objects::nonNull)
				.collect(Collectors.toSet());
		}
		catch (FileNotFoundException ex) {
			return Set.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list the texts in " + this.location, ex);
		}
	}

}
