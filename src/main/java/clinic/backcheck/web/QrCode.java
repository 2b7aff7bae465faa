package clinic.backcheck.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code (ISO/IEC 18004, error correction M) as a drawing: one path of dark modules in
 * a square that is {@code size} units wide, the quiet zone of four modules included.
 *
 * @param path the {@code d} of an SVG path, one unit a module
 * @param size width and height of the {@code viewBox}
 */
public record QrCode(String path, int size) {

	private static final int QUIET_ZONE = 4;

	/**
	 * The code of a text.
	 * @throws IllegalArgumentException if it is empty or too long for a QR code
	 */
	public static QrCode of(String text) {
		if (text.isEmpty()) {
			throw new IllegalArgumentException("An empty text has no QR code");
		}
		try {
			ByteMatrix modules = Encoder
				.encode(text, ErrorCorrectionLevel.M,
						Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()))
				.getMatrix();
			return new QrCode(path(modules), modules.getWidth() + 2 * QUIET_ZONE);
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("The text is too long for a QR code");
		}
	}

	/** The drawing as a file, black on white. */
	public String svg() {
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%2$s\"/></svg>"
			.formatted(this.size, this.path);
	}

	/** Dark modules that touch in a row are one rectangle, so that no seams are seen. */
	private static String path(ByteMatrix modules) {
		var path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			int x = 0;
			while (x < modules.getWidth()) {
				int length = run(modules, x, y);
				if (length > 0) {
					path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
					path.append('h').append(length).append("v1h-").append(length).append('z');
				}
				x += Math.max(length, 1);
			}
		}
		return path.toString();
	}

	private static int run(ByteMatrix modules, int from, int y) {
		int x = from;
		while (x < modules.getWidth() && modules.get(x, y) == 1) {
			x++;
		}
		return x - from;
	}

}
