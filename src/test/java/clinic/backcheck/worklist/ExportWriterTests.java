package clinic.backcheck.worklist;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Stubber;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

/** A file that broke half-way cannot be taken for a whole one. */
class ExportWriterTests {

	private static final ExportFilter ALL = new ExportFilter(null, null, null);

	private final ExportQuery query = mock();

	private final ExportWriter writer = new ExportWriter(this.query);

	private final Stream out = new Stream();

	@BeforeEach
	void oneCaseAndThenAFault() {
		cases(1, true);
	}

	@Test
	void jsonThatBreaksIsUnfinishedAndNothingIsSentOffOrClosed() {
		assertThatIllegalStateException().isThrownBy(() -> this.writer.json(ALL, this.out)).withMessage("no database");

		assertThat(this.out.text()).startsWith("{\"cases\":[{").doesNotContain("]");
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> JsonMapper.shared().readTree(this.out.text()));
		assertThat(this.out.ends).isEmpty();
	}

	@Test
	void jsonThatBreaksAtOnceIsNoEmptyList() {
		cases(0, true);

		assertThatIllegalStateException().isThrownBy(() -> this.writer.json(ALL, this.out));

		assertThat(this.out.text()).doesNotContain("]");
		assertThat(this.out.ends).isEmpty();
	}

	@Test
	void csvThatBreaksLeavesTheStreamOpen() {
		assertThatIllegalStateException().isThrownBy(() -> this.writer.csv(ALL, this.out));

		assertThat(this.out.ends).doesNotContain("close");
	}

	@Test
	void jsonThatSucceedsIsComplete() {
		cases(2, false);

		assertThat(this.writer.json(ALL, this.out)).isEqualTo(2);

		assertThat(JsonMapper.shared().readTree(this.out.text()).get("cases")).hasSize(2);
		assertThat(this.out.text()).endsWith("}]}");
	}

	private void cases(int many, boolean thenAFault) {
		Stubber read = doAnswer((call) -> {
			Consumer<List<@Nullable Object>> reader = call.getArgument(1);
			for (int i = 0; i < many; i++) {
				reader.accept(new ArrayList<>(Collections.nCopies(ExportColumn.values().length, "x")));
			}
			if (thenAFault) {
				throw new IllegalStateException("no database");
			}
			return (long) many;
		});
		long unused = read.when(this.query).each(any(), any());
	}

	/** Notes what else is done to it than writing. */
	private static final class Stream extends ByteArrayOutputStream {

		private final List<String> ends = new ArrayList<>();

		String text() {
			return toString(StandardCharsets.UTF_8);
		}

		@Override
		public void flush() {
			this.ends.add("flush");
		}

		@Override
		public void close() {
			this.ends.add("close");
		}

	}

}
