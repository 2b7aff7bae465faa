package clinic.backcheck.web.pdf;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;

/** The view {@code pdf:}, and what it needs; slice tests of PDFs import it. */
@Configuration(proxyBeanMethods = false)
public class PdfConfiguration {

	@Bean
	PdfPress pdfPress() {
		return new PdfPress(new PdfWriter(new PdfFiles()));
	}

	@Bean
	PdfViewResolver pdfViewResolver(@Qualifier("thymeleafViewResolver") ViewResolver pages, PdfPress press) {
		return new PdfViewResolver(pages, press);
	}

	@Bean
	@ConditionalOnProperty(name = "backcheck.pdf.warm-up", matchIfMissing = true)
	ApplicationListener<ApplicationReadyEvent> pdfWarmUp(PdfPress press) {
		return (ready) -> press.warmUp();
	}

}
