package clinic.backcheck.catalogue.publication;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the catalogue is.
 *
 * @param location the folder with the files of the edition that ships, with a slash at
 * its end
 */
@Validated
@ConfigurationProperties("backcheck.catalogue")
record CatalogueProperties(@DefaultValue("classpath:catalogue/") @Pattern(regexp = ".+/") String location) {
}
