package clinic.backcheck.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import clinic.backcheck.questionnaire.AnsweredBy;
import clinic.backcheck.rules.Urgency;

/**
 * The columns of an export, in order; their names are those of the table. There is none
 * that says who the patient is. The dictionary is made of this list.
 */
enum ExportColumn {

	REFERENCE(Type.TEXT), ARRIVED_AT(Type.TIME), DUE_AT(Type.TIME), FIRST_OPENED_AT(Type.TIME), CLOSED_AT(Type.TIME),
	URGENCY(Type.TEXT, Urgency.values()), MACHINE_URGENCY(Type.TEXT, Urgency.values()),
	OVERRIDE_URGENCY(Type.TEXT, Urgency.values()), EARLIER_URGENCY(Type.TEXT, Urgency.values()),
	STATE(Type.TEXT, CaseState.values()), OUTCOME(Type.TEXT, CaseOutcome.values()),
	LEVEL_GRADE(Type.TEXT, LevelGrade.values()), FOLLOW_UP_ON(Type.DAY), CONTACT_ATTEMPTS(Type.NUMBER),
	ASSESSMENT_FAILED(Type.TRUTH), RAISED(Type.NUMBER), NOT_RULED_OUT(Type.NUMBER), RAISED_FLAGS(Type.LIST),
	OPEN_FLAGS(Type.LIST), RECHECK(Type.TEXT, RecheckMark.values()), EDITION(Type.NUMBER),
	ANSWERED_BY(Type.TEXT, AnsweredBy.Who.values()), ENTRIES(Type.NUMBER), PROMISED_AT(Type.TIME), LANGUAGE(Type.TEXT);

	private final Type type;

	private final String options;

	ExportColumn(Type type, String... options) {
		this.type = type;
		this.options = String.join(" ", options);
	}

	ExportColumn(Type type, Enum<?>[] options) {
		this(type, Arrays.stream(options).map(Enum::name).toArray(String[]::new));
	}

	/** The name in the file and in the table. */
	String header() {
		return name().toLowerCase(Locale.ROOT);
	}

	Type type() {
		return this.type;
	}

	/** What it can be; empty where that is not a fixed list. */
	List<String> options() {
		return this.options.isEmpty() ? List.of() : List.of(this.options.split(" "));
	}

	/** The value of a row: a text, number, truth, or list of texts. */
	@Nullable Object read(ResultSet row) throws SQLException {
		return this.type.read(row, header());
	}

	/** How values are written. */
	enum Type {

		TEXT {
			@Override
			@Nullable Object read(ResultSet row, String name) throws SQLException {
				return row.getString(name);
			}
		},

		/** In UTC, as ISO 8601 has it. */
		TIME {
			@Override
			@Nullable Object read(ResultSet row, String name) throws SQLException {
				OffsetDateTime time = row.getObject(name, OffsetDateTime.class);
				return (time != null) ? time.withOffsetSameInstant(ZoneOffset.UTC).toInstant().toString() : null;
			}
		},

		/** Of the clinic's calendar. */
		DAY {
			@Override
			@Nullable Object read(ResultSet row, String name) throws SQLException {
				LocalDate day = row.getObject(name, LocalDate.class);
				return (day != null) ? day.toString() : null;
			}
		},

		NUMBER {
			@Override
			@Nullable Object read(ResultSet row, String name) throws SQLException {
				return row.getLong(name);
			}
		},

		TRUTH {
			@Override
			@Nullable Object read(ResultSet row, String name) throws SQLException {
				return row.getBoolean(name);
			}
		},

		/** With a space between in CSV, an array in JSON. */
		LIST {
			@Override
			@Nullable Object read(ResultSet row, String name) throws SQLException {
				String ids = row.getString(name);
				return (ids == null || ids.isEmpty()) ? List.of() : List.of(ids.split(","));
			}
		};

		abstract @Nullable Object read(ResultSet row, String name) throws SQLException;

	}

}
