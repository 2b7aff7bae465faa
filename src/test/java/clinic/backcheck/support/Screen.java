package clinic.backcheck.support;

/** The screens that pages are tried on. */
public enum Screen {

	/** A small phone, held upright. */
	PHONE(360, 740),

	/** A laptop. */
	WIDE(1280, 900),

	/** The same laptop, enlarged to 400 %: what is left of 1280 by 1024. */
	ZOOMED(320, 256);

	final int width;

	final int height;

	Screen(int width, int height) {
		this.width = width;
		this.height = height;
	}

}
