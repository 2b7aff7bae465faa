package clinic.backcheck.web;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What a camera makes of our QR codes. */
public class QrCodeTests {

	private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

	@ParameterizedTest
	@ValueSource(strings = { "https://check.example.org/", "http://localhost:8080/recheck/abcDEF-_0123456789",
			"https://żółw.example/مرحبا" })
	void aReaderFindsTheText(String text) throws Exception {
		assertThat(decode(QrCode.of(text))).isEqualTo(text);
	}

	@Test
	void aQuietZoneOfFourModulesStaysWhite() {
		QrCode code = QrCode.of("https://check.example.org/");
		Matcher run = RUN.matcher(code.path());
		assertThat(run.results()).isNotEmpty().allSatisfy((found) -> {
			int x = Integer.parseInt(found.group(1));
			assertThat(x).isBetween(4, code.size() - 5);
			assertThat(Integer.parseInt(found.group(2))).isBetween(4, code.size() - 5);
			assertThat(x + Integer.parseInt(found.group(3))).isLessThanOrEqualTo(code.size() - 4);
		});
	}

	@Test
	void whatDoesNotFitIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(""));
		assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(5000)));
	}

	/** Reads the drawing as a camera would, eight points a module. */
	public static String decode(QrCode code) throws Exception {
		int scale = 8;
		int width = code.size() * scale;
		int[] points = new int[width * width];
		Arrays.fill(points, 0xFFFFFF);
		Matcher run = RUN.matcher(code.path());
		while (run.find()) {
			int left = Integer.parseInt(run.group(1)) * scale;
			int top = Integer.parseInt(run.group(2)) * scale;
			int right = left + Integer.parseInt(run.group(3)) * scale;
			for (int y = top; y < top + scale; y++) {
				Arrays.fill(points, y * width + left, y * width + right, 0);
			}
		}
		var source = new RGBLuminanceSource(width, width, points);
		return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
	}

}
