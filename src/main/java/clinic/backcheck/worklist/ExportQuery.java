package clinic.backcheck.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import clinic.backcheck.web.Clinic;

/**
 * Reads cases in order of arrival, some at a time, so that an export of any length needs
 * little memory and no transaction that is open all the while.
 */
@Component
class ExportQuery {

	private static final int BATCH = 1_000;

	private static final String COLUMNS = Arrays.stream(ExportColumn.values())
		.map(ExportColumn::header)
		.collect(Collectors.joining(", "));

	private final JdbcClient jdbc;

	private final Clinic clinic;

	ExportQuery(JdbcClient jdbc, Clinic clinic) {
		this.jdbc = jdbc;
		this.clinic = clinic;
	}

	/**
	 * Hands out the values of each case, in the order of the columns.
	 * @return how many there were
	 */
	long each(ExportFilter filter, Consumer<List<@Nullable Object>> reader) {
		return each(filter, BATCH, reader);
	}

	long each(ExportFilter filter, int most, Consumer<List<@Nullable Object>> reader) {
		long count = 0;
		Line last = null;
		List<Line> lines;
		do {
			lines = batch(filter, most, last);
			lines.forEach((line) -> reader.accept(line.values()));
			count += lines.size();
			last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
		}
		while (last != null && lines.size() == most);
		return count;
	}

	private List<Line> batch(ExportFilter filter, int most, @Nullable Line after) {
		Map<String, Object> values = new LinkedHashMap<>();
		StringBuilder where = new StringBuilder();
		if (filter.from() != null) {
			where.append(" and arrived_at >= :from");
			values.put("from", begin(filter.from()));
		}
		if (filter.to() != null) {
			where.append(" and arrived_at < :to");
			values.put("to", begin(filter.to().plusDays(1)));
		}
		if (filter.state() != null) {
			where.append(" and state = :state");
			values.put("state", filter.state().name());
		}
		if (after != null) {
			where.append(" and (arrived_at, id) > (:arrived, :id)");
			values.put("arrived", after.arrivedAt());
			values.put("id", after.id());
		}
		return this.jdbc
			.sql("select id, " + COLUMNS + " from clinic_case where 1 = 1" + where + " order by arrived_at, id limit "
					+ most)
			.params(values)
			.query(ExportQuery::line)
			.list();
	}

	private OffsetDateTime begin(LocalDate day) {
		return day.atStartOfDay(this.clinic.zone()).toOffsetDateTime();
	}

	private static Line line(ResultSet row, int at) throws SQLException {
		List<@Nullable Object> values = new ArrayList<>();
		for (ExportColumn column : ExportColumn.values()) {
			values.add(column.read(row));
		}
		return new Line(row.getObject("id", UUID.class), row.getObject("arrived_at", OffsetDateTime.class), values);
	}

	private record Line(UUID id, OffsetDateTime arrivedAt, List<@Nullable Object> values) {
	}

}
