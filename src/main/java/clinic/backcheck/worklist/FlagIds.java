package clinic.backcheck.worklist;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps ids of red flags, which hold no comma, in one column. */
@Converter
class FlagIds implements AttributeConverter<List<String>, String> {

	@Override
	public String convertToDatabaseColumn(List<String> ids) {
		return String.join(",", ids);
	}

	@Override
	public List<String> convertToEntityAttribute(String column) {
		return column.isEmpty() ? List.of() : List.of(column.split(","));
	}

}
