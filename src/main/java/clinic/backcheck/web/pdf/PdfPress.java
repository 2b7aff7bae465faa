package clinic.backcheck.web.pdf;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes PDFs, few at a time: each takes a second of a processor and some memory, and
 * whoever only answers questions must not wait for them.
 */
final class PdfPress {

	private static final Logger LOGGER = LoggerFactory.getLogger(PdfPress.class);

	private static final int AT_ONCE = 2;

	private static final int WAIT_SECONDS = 20;

	/** Both scripts and a list, so that all fonts and most classes are read. */
	private static final String TRIAL = "<html lang='en' dir='ltr'><head><title>-</title>"
			+ "<meta name='subject' content='-'></head><body><h1>a</h1>"
			+ "<ul><li><b>b</b> \u0628</li></ul></body></html>";

	private final PdfWriter writer;

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	PdfPress(PdfWriter writer) {
		this.writer = writer;
	}

	/**
	 * The PDF of a page.
	 * @throws IOException if it cannot be laid out, or too many others are waiting
	 */
	byte[] print(String html) throws IOException {
		try {
			if (!this.places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
				throw new IOException("Too many PDFs are asked for at once");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while waiting to make a PDF", ex);
		}
		try {
			return this.writer.write(html);
		}
		finally {
			this.places.release();
		}
	}

	/** The first PDF takes seconds, so it is made in the background for nobody. */
	void warmUp() {
		Thread trial = new Thread(this::makeTrial, "pdf-warm-up");
		trial.setDaemon(true);
		trial.start();
	}

	private void makeTrial() {
		try {
			int length = print(TRIAL).length;
			LOGGER.debug("Made a first PDF of {} bytes", length);
		}
		catch (IOException | RuntimeException ex) {
			LOGGER.error("The first PDF could not be made", ex);
		}
	}

}
